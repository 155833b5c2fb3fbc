package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.vocabulary.Term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.engine.intake.Scenarios.cell;

class NeedTextTest {

    private final NeedText needs = new NeedText(Precedents.NONE);

    static Stream<Scenarios.Row> table() {
        return Scenarios.table("needs.txt");
    }

    @ParameterizedTest
    @MethodSource("table")
    void makesAPastedParagraphAnEditableNeed(Scenarios.Row row) {
        assertThat(needs.read(row.text())).singleElement()
                .satisfies(draft -> assertThat(fields(draft)).isEqualTo(row.expected()));
    }

    @Test
    void makesADraftOfEachNumberedLine() {
        var drafts = needs.read("""
                我公司因发展需要，诚聘：
                1、会计2名，大专以上，会计学、财务管理专业，有初级会计证，4000-5000元/月
                2、出纳1名，女，本科，财务相关专业，面议
                3、销售经理若干，底薪4000+提成，不限专业""");

        assertThat(drafts).extracting(draft -> titleOf(draft)).containsExactly("会计", "出纳", "销售经理");
        assertThat(drafts.getFirst().rest()).extracting(Span::words).contains("我公司因发展需要");
        assertThat(drafts.get(1).conditions()).extracting(condition -> condition.words()).containsExactly("女");
    }

    @Test
    void keepsNumberedRequirementsWithTheirPosition() {
        var drafts = needs.read("""
                岗位名称：电气工程师
                任职要求：
                1、本科及以上学历，电气类专业；
                2、熟悉PLC编程；
                3、3年以上工作经验。""");

        assertThat(drafts).singleElement().satisfies(draft -> {
            assertThat(titleOf(draft)).isEqualTo("电气工程师");
            assertThat(draft.experience()).isNotNull().extracting(Experience::least).isEqualTo(36);
        });
    }

    @Test
    void losesNoStatementThatItCannotPlace() {
        var draft = needs.read("焊工2名，吃苦耐劳，五险一金，节日福利").getFirst();

        assertThat(draft.description()).isEqualTo("吃苦耐劳\n五险一金\n节日福利");
    }

    @Test
    void takesNoNumberOfStaffForPeopleSought() {
        var draft = needs.read("公司现有员工200人，年产值3亿元，诚聘总经理1名，年薪50万起").getFirst();

        assertThat(draft.headcount()).isNotNull().extracting(Headcount::most).isEqualTo(1);
        assertThat(titleOf(draft)).isEqualTo("总经理");
    }

    @Test
    void readsNothingInNothing() {
        assertThat(needs.read(" \n ")).isEmpty();
    }

    private static @Nullable String titleOf(NeedDraft draft) {
        return draft.title() == null ? null : draft.title().value();
    }

    private static List<String> fields(NeedDraft draft) {
        var fields = new ArrayList<String>();
        fields.add(cell(titleOf(draft)));
        fields.add(draft.headcount() == null ? "-" : cell(draft.headcount().most()));
        fields.add(draft.education() == null ? "-" : cell(draft.education().least()));
        fields.add(draft.majors() == null ? "-" : codes(draft.majors().majors()));
        fields.add(draft.pay() == null
                ? "-"
                : cell(draft.pay().fromYuanPerMonth()) + " " + cell(draft.pay().toYuanPerMonth()));
        fields.add(codes(draft.regions().stream().flatMap(region -> region.terms().stream()).toList()));
        fields.add(draft.experience() == null ? "-" : cell(draft.experience().least()));
        fields.add(codes(draft.skills().stream().flatMap(skill -> skill.terms().stream()).toList()));
        fields.add(Stream.of(draft.lodging(), draft.shiftWork(), draft.contract())
                .map(mark -> mark == null ? "-" : cell(mark.value())).collect(Collectors.joining(" ")));
        fields.add(joined(draft.certificates().stream().map(Marked::value)));
        fields.add(joined(draft.conditions().stream().map(condition -> condition.kind().name())));
        return fields;
    }

    private static String codes(List<? extends Term> terms) {
        return joined(terms.stream().map(Term::code));
    }

    private static String joined(Stream<String> words) {
        var joined = words.collect(Collectors.joining(" "));
        return joined.isEmpty() ? "-" : joined;
    }
}
