package org.duijie.rules.compile;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.rules.SmallBook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Which cases rows answer, and what happens where none or several do. */
class CoverageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void refusesABookThatForgetsTheUnknownAndNamesTheCase() {
        SmallBook book = new SmallBook().with("degree,硬性,首条,,学位,,", "行号,学位,结论,理由", "甲,任意,符合,都行");

        assertThat(violations(book)).singleElement().satisfies(v -> {
            assertThat(v.place()).isEqualTo("employment/01-degree.csv");
            assertThat(v.message().zh()).isEqualTo("没有规则行回答\uff1a学位=缺数据");
            assertThat(v.message().en()).isEqualTo("No row answers: degree=unknown");
        });
    }

    @Test
    void namesEachHoleOfEachSheetAtOnce() {
        SmallBook book = new SmallBook()
                .with("degree,硬性,首条,,学位,,", "行号,学位,结论,理由", "甲,达到要求,符合,够了")
                .with("late,评分,首条,,到岗晚于要求天数,,", "行号,到岗晚于要求天数,结论,理由", "乙,0..9,符合,不晚", "丙,缺数据,缺数据,不知道");

        assertThat(violations(book)).extracting(v -> v.message().zh()).containsExactly(
                "没有规则行回答\uff1a学位=未达要求\uff1b学位=不限学位\uff1b学位=缺数据", "没有规则行回答\uff1a到岗晚于要求天数=>=10");
    }

    @Test
    void countsHolesWhereThereAreMany() {
        SmallBook book = new SmallBook().with("both,评分,首条,,学历、学位,,", "行号,学历,学位,结论,理由", "甲,达到要求,达到要求,符合,够了");

        assertThat(violations(book)).singleElement().extracting(v -> v.message().en()).asString()
                .endsWith("and others, 27 cases in all");
    }

    @Test
    void refusesTwoRowsForOneCaseUnderTheUniquePolicy() {
        SmallBook book = new SmallBook().with("degree,硬性,唯一,,学位,,", "行号,学位,结论,理由", "甲,非未达要求,符合,够了",
                "乙,未达要求|不限学位,不符合,不够", "丙,缺数据,缺数据,不知道");

        assertThat(violations(book)).singleElement().extracting(v -> v.message().zh())
                .isEqualTo("命中方式为“唯一”\uff0c却有几行\uff08甲、乙\uff09同时回答\uff1a学位=不限学位");
    }

    @Test
    void takesTheFirstRowThatHitsUnderTheFirstPolicy() {
        SmallBook book = new SmallBook().with("degree,硬性,首条,,学位,,", "行号,学位,结论,理由", "甲,未达要求,不符合,不够",
                "乙,任意含缺数据,符合,都行");

        assertThat(only(book).cases()).extracting(Finding::rows).containsExactly(List.of("乙"), List.of("甲"),
                List.of("乙"), List.of("乙"));
    }

    @Test
    void addsUpAllRowsThatHitUnderTheSumPolicyAndKeepsTheUnknownVisible() {
        SmallBook book = new SmallBook().with("bonus,评分,累计,,紧缺目录、学位,,", "行号,紧缺目录,学位,结论,需方得分,理由",
                "甲,目录内,任意含缺数据,符合,3,目录", "乙,任意含缺数据,达到要求,符合,4,学位", "丙,缺数据,任意含缺数据,缺数据,0,不知道",
                "丁,任意含缺数据,非达到要求,不符合,0,没有学位", "戊,任意含缺数据,缺数据,缺数据,0,不知道");

        CriterionTable table = only(book);

        Finding both = table.find(axis -> 0);
        assertThat(both.rows()).containsExactly("甲", "乙");
        assertThat(both.needPoints()).isEqualTo(7);
        assertThat(both.verdict()).isEqualTo(Verdict.SATISFIED);
        Finding half = table.find(axis -> axis.reads().equals("urgency") ? 0 : 1);
        assertThat(half.verdict()).isEqualTo(Verdict.PARTIAL);
        Finding unknown = table.find(axis -> axis.reads().equals("urgency") ? 2 : 0);
        assertThat(unknown.rows()).containsExactly("乙", "丙");
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void cutsAMeasuredFactWhereverASheetOfTheBookMentionsIt() {
        SmallBook book = new SmallBook()
                .with("early,评分,首条,,岗位空缺天数,,", "行号,岗位空缺天数,结论,理由", "甲,<30,符合,新", "乙,任意含缺数据,部分符合,旧")
                .with("late,评分,首条,,岗位空缺天数,,", "行号,岗位空缺天数,结论,理由", "丙,60..89,符合,旧", "丁,任意含缺数据,部分符合,别的");

        Book<?> compiled = new DroolsBooks().compile(book.source(), DAY);

        assertThat(compiled.criteria()).extracting(CriterionTable::axes)
                .containsOnly(List.of(new Axis.Bands("daysOpen", 0, List.of(30, 60, 90))));
    }

    @Test
    void cutsACountedFactAtEveryNumber() {
        SmallBook book = new SmallBook().with("skills,评分,首条,,命中技能数,,", "行号,命中技能数,结论,需方得分,理由",
                "甲,任意,符合,3 × 命中技能数,每项三分", "乙,缺数据,缺数据,0,不知道");

        CriterionTable table = only(book);

        assertThat(table.cases()).extracting(Finding::needPoints).containsExactly(0, 3, 6, 9, 12, 15, 18, 21, 24, 0);
    }

    @Test
    void judgesTheSecondLayerOnVerdictsAndCounts() {
        SmallBook book = new SmallBook()
                .with("degree,评分,首条,,学位,,", "行号,学位,结论,理由", "甲,达到要求,符合,够", "乙,缺数据,缺数据,不知道", "丙,任意,不符合,不够")
                .with("shifts,评分,首条,,倒班,,", "行号,倒班,结论,理由", "丁,接受倒班,符合,行", "戊,缺数据,缺数据,不知道", "己,任意,不符合,不行")
                .with("both,评分,首条,结论,degree、shifts,,", "行号,degree,符合项数,缺数据项数,结论,需方得分,理由",
                        "庚,任意含缺数据,2,0,符合,10,都行", "辛,不符合,任意,任意,不符合,-10,学位不行", "壬,任意含缺数据,任意,任意,部分符合,0,其余");

        CriterionTable table = new DroolsBooks().compile(book.source(), DAY).criteria().getLast();

        assertThat(find(table, Verdict.SATISFIED, Verdict.SATISFIED).rows()).containsExactly("庚");
        assertThat(find(table, Verdict.UNMET, Verdict.SATISFIED).needPoints()).isEqualTo(-10);
        assertThat(find(table, Verdict.UNKNOWN, Verdict.SATISFIED).rows()).containsExactly("壬");
    }

    private static Finding find(CriterionTable table, Verdict degree, Verdict shifts) {
        return table.find(axis -> (axis.reads().equals("degree") ? degree : shifts).ordinal());
    }

    private static CriterionTable only(SmallBook book) {
        return new DroolsBooks().compile(book.source(), DAY).criteria().getFirst();
    }

    private static List<Violation> violations(SmallBook book) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new DroolsBooks().compile(book.source(), DAY));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        return refusal.violations();
    }
}
