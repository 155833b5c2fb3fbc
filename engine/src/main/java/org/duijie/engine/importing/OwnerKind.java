package org.duijie.engine.importing;

import java.util.regex.Pattern;

import org.duijie.engine.party.PartyKind;

/** Which kind of organisation a name is of, by the way such names end. */
final class OwnerKind {
    private static final Pattern ENTERPRISE = Pattern
            .compile(".*(公司|厂|合作社|集团|农场|企业|商行|经营部|工作室|店|酒店|家庭农场|养殖场|种植园|银行|超市|药房)(\\(.*\\))?$");
    private static final Pattern INSTITUTION = Pattern
            .compile(".*(大学|学院|学校|研究院|研究所|科学院|中学|小学|幼儿园|党校|医院|卫生院|孵化器|实验室|图书馆|博物馆|文化馆|科技园)(\\(.*\\))?$");
    private static final Pattern DEPARTMENT = Pattern.compile(
            ".*(局|委员会|委|办公室|办事处|办|法院|检察院|政府|厅|部|处|所|监狱|中共.*|机关|联合会|总工会|妇联|团委|支队|大队|总队|中心|协会|队|站|社|院|组|机构|侨联|科协|文联|工会)(\\(.*\\))?$|^中共.*");

    private OwnerKind() {}

    /** The kind by the name, an enterprise where nothing in it says otherwise. */
    static PartyKind of(String name) {
        String folded = Folding.name(name);
        if (ENTERPRISE.matcher(folded).matches()) {
            return PartyKind.ENTERPRISE;
        }
        if (INSTITUTION.matcher(folded).matches()) {
            return PartyKind.INSTITUTION;
        }
        return DEPARTMENT.matcher(folded).matches() ? PartyKind.DEPARTMENT : PartyKind.ENTERPRISE;
    }

    /** Whether nothing in the name says which kind it is. */
    static boolean guessed(String name) {
        String folded = Folding.name(name);
        return !ENTERPRISE.matcher(folded).matches() && !INSTITUTION.matcher(folded).matches()
                && !DEPARTMENT.matcher(folded).matches();
    }

    /** The kind somebody states in a column of its own; by the name if the words are not known. */
    static PartyKind stated(String words, String name) {
        String folded = Folding.name(words);
        if (folded.contains("企业") || folded.contains("公司") || folded.contains("国企") || folded.contains("民营")
                || folded.equals("enterprise")) {
            return PartyKind.ENTERPRISE;
        }
        if (folded.contains("院校") || folded.contains("学校") || folded.contains("高校") || folded.contains("科研")
                || folded.contains("institution") || folded.contains("事业")) {
            return PartyKind.INSTITUTION;
        }
        if (folded.contains("部门") || folded.contains("机关") || folded.contains("政府") || folded.equals("department")) {
            return PartyKind.DEPARTMENT;
        }
        return of(name);
    }
}
