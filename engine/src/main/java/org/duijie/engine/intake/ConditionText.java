package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;

/**
 * Finds the conditions a text sets on sex, age, household registration and the like. They are kept as words and never
 * compared; {@link ConditionKind} says which of them somebody must decide on. Never throws; safe to call from any
 * thread.
 */
public final class ConditionText {

    private static final int LONGEST = 200;
    private static final int MOST = 100;
    private static final String ATTRIBUTE = "(?:性别|男女|年龄|户籍|户口|生源|民族|婚育|婚姻|婚否|身高|政治面貌|院校|学校|宗教信仰|证书|党派)";
    /** That something does not matter is no condition. */
    private static final Pattern OPEN = Pattern.compile(ATTRIBUTE + "(?:[、/和与]?" + ATTRIBUTE
            + "){0,4}(?:要求)?:?(?:均?不限|无要求|不作?要求|均可|皆可)|不限(?:制)?" + ATTRIBUTE + "(?:[、/和与]" + ATTRIBUTE
            + "){0,4}|无(?:需)?" + ATTRIBUTE + "要求");
    private static final Pattern SENTENCE = Pattern.compile("[^;。\n]+");
    private static final Pattern PART = Pattern.compile("[^,、，]+");
    private static final Map<ConditionKind, Pattern> SIGNS = signs();

    private ConditionText() {}

    private static Map<ConditionKind, Pattern> signs() {
        var signs = new EnumMap<ConditionKind, Pattern>(ConditionKind.class);
        sign(signs, ConditionKind.SEX,
                "男性|女性|男生|女生|男士|女士|男孩|女孩|(?:限|招|性别 ?:? ?|适合|要求|限定)(?:男|女)|(?:^|[,、]) ?(?:男|女) ?(?:$|[,、])"
                        + "|(?:男|女) ?\\d+ ?[名人]|(?:男|女)(?:优先|为主|职工|员工)|(?:男|女)\\(");
        sign(signs, ConditionKind.AGE,
                "\\d{2} ?-? ?\\d{0,2}周?岁|[二三四五六]十[一二三四五六七八九]?周?岁|年龄|(?:[6789]0|00)后|\\d{4}年\\d{0,2}月?\\d{0,2}日?(?:以后|之后|以前)出生");
        sign(signs, ConditionKind.HOUSEHOLD_REGISTRATION, "户籍|户口|生源|本地人|本市人|本县人|本省人|外地人|当地人");
        sign(signs, ConditionKind.ETHNICITY, "(?<!中华)民族(?!学|团结|中学|大学|小学|体育|传统|音乐|舞蹈|文化|品牌|企业|乡|村|工业|医)|汉族|[回满蒙藏壮苗]族");
        sign(signs, ConditionKind.RELIGION, "宗教(?!学|事务|局|工作)|信教|信仰");
        sign(signs, ConditionKind.MARRIAGE, "已婚|未婚|婚育|已育|未育|婚否|婚姻(?!登记|法)|(?:有|无|带)(?:小)?孩|(?:有|无)子女|生育(?!保险|津贴|服务)");
        sign(signs, ConditionKind.HEALTH,
                "残疾|身高|视力|体重|形象(?!设计|宣传|策划|展示)|五官|气质|相貌|乙肝|传染病|携带者|色[盲弱]|纹身|听力|身体(?:条件|健康|素质)|体检|疤痕|肢体|体能|无(?:不良)?病史");
        sign(signs, ConditionKind.SCHOOL,
                "985|211|双一流|[一二]本(?!书)|全日制|统招|普通(?:高等)?(?:院校|高校|学校)|重点(?:大学|院校|高校|本科)|名校|第一学历|海外(?:留学|院校)|留学|qs ?(?:排名|前|世界)");
        sign(signs, ConditionKind.POLITICAL, "党员|团员|政治面貌|民主党派|民革|民盟|民建|民进|致公党|九三学社|农工党|台盟");
        sign(signs, ConditionKind.VETERAN, "退役|退伍|转业军人|复员|退转军人|大学生士兵");
        sign(signs, ConditionKind.SERVICE, "服务基层|基层服务|三支一扶|西部计划|村官|特岗|服务期|服务年限|最低服务|服务满");
        sign(signs, ConditionKind.CERTIFICATE,
                "资格证|执业|(?<![保验认论凭见签残疾人])证(?![明件券据实])书?|(?<![a-z])[abc]证|驾照|驾驶证|上岗证|操作证|职称|注册.{0,8}师|普通话.{0,6}[级甲乙]|(?:英语|cet-?) ?[四六46]级?|从业资格|执照");
        return signs;
    }

    private static void sign(Map<ConditionKind, Pattern> signs, ConditionKind kind, String pattern) {
        signs.put(kind, Pattern.compile(pattern));
    }

    /** The conditions of a cell about further requirements; a sentence that is about nothing known is {@code OTHER}. */
    public static List<Condition> read(String text) {
        var passage = Passage.of(text);
        return list(passage, 0, passage.length(), true);
    }

    /** The conditions in a text that is mostly about something else. */
    public static List<Condition> find(String text) {
        var passage = Passage.of(text);
        return find(passage, 0, passage.length());
    }

    static List<Condition> find(Passage passage, int from, int to) {
        return list(passage, from, to, false);
    }

    private static List<Condition> list(Passage passage, int from, int to, boolean others) {
        var conditions = new LinkedHashSet<Condition>();
        var closed = OPEN.matcher(passage.folded().substring(0, to)).replaceAll(open -> "\0".repeat(open.group()
                .length()));
        var sentences = SENTENCE.matcher(closed).region(from, to);
        while (sentences.find() && conditions.size() < MOST) {
            read(passage, closed, sentences.start(), sentences.end(), others, conditions);
        }
        return new ArrayList<>(conditions);
    }

    private static void read(Passage passage, String closed, int from, int to, boolean others,
            Set<Condition> conditions) {
        var sentence = closed.substring(from, to);
        var kinds = SIGNS.entrySet().stream().filter(sign -> sign.getValue().matcher(sentence).find()).toList();
        boolean whole = others && kinds.size() == 1;
        for (var kind : kinds) {
            if (whole) {
                add(passage, kind.getKey(), from, to, conditions);
                continue;
            }
            boolean found = false;
            var parts = PART.matcher(closed).region(from, to);
            while (parts.find() && conditions.size() < MOST) {
                if (kind.getValue().matcher(parts.group()).find()) {
                    add(passage, kind.getKey(), parts.start(), parts.end(), conditions);
                    found = true;
                }
            }
            if (!found) {
                add(passage, kind.getKey(), from, to, conditions);
            }
        }
        if (kinds.isEmpty() && others && sentence.chars().anyMatch(Character::isLetterOrDigit)) {
            add(passage, ConditionKind.OTHER, from, to, conditions);
        }
    }

    private static void add(Passage passage, ConditionKind kind, int from, int to,
            Set<Condition> conditions) {
        var words = passage.span(from, to).words().strip();
        boolean nothing = words.isEmpty() || words.equals("无") || words.equals("不限");
        if (!nothing) {
            conditions.add(new Condition(kind, words.length() <= LONGEST ? words : words.substring(0, LONGEST)));
        }
    }
}
