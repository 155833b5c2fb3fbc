package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.rulebook.Remark;
import org.duijie.rules.SmallBook;
import org.duijie.rules.compile.DroolsBooks;

import static org.assertj.core.api.Assertions.assertThat;

/** A book with exactly one fault gets exactly one remark, and a sound one none. */
class KindsTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 20);
    private static final String DEGREE = "行号,学位,结论,需方得分,理由,生效,失效";

    private static final String SCENARIOS = "评判项,场景,已知,日期,期望行,结论,需方得分,候选方得分,结果";

    private static final DroolsBooks BOOKS = new DroolsBooks();

    private final BookCheck check = new BookCheck(BOOKS);

    @ParameterizedTest
    @CsvSource({"employment,2026-11-20", "expertise,2026-11-20", "employment,2026-12-31", "expertise,2026-12-31"})
    void findsNothingInTheBooksThatComeWithTheSoftware(String name, LocalDate from) {
        assertThat(check.check(BOOKS.live(name), BOOKS.live(name), from).remarks()).isEmpty();
    }

    @Test
    void namesFileRowLineAndColumnOfAnIllegalWordAndWhatIsLegal() {
        Remark remark = only(unique("甲,达到要秋,符合,0,好,,", "乙,任意含缺数据,不符合,0,不够,,"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.ILLEGAL);
        assertThat(remark.grade()).isEqualTo(Remark.Grade.REFUSED);
        assertThat(remark.spot()).isEqualTo(new Remark.Spot("01-degree.csv", "甲", 2, "学位"));
        assertThat(remark.value()).isEqualTo("达到要秋");
        assertThat(remark.message().zh()).isEqualTo("“达到要秋”不是“学位”的取值。");
        assertThat(remark.hint().zh()).startsWith("也许是“达到要求”。可用\uff1a");
        assertThat(remark.hint().en()).startsWith("Maybe 达到要求 (meets). Legal: ");
    }

    @Test
    void checksTheCasesOfLegalSheetsBesideAnIllegalOne() {
        SmallBook book = new SmallBook().with("degree,硬性,首条,,学位,,", "行号,学位,结论,理由", "甲,达到要秋,符合,好")
                .with("shifts,硬性,首条,,倒班,,", "行号,倒班,结论,理由", "乙,任意,符合,好");

        assertThat(remarks(book.source())).extracting(Remark::kind).containsExactly(Remark.Kind.ILLEGAL,
                Remark.Kind.GAP);
    }

    @Test
    void warnsOfManyCasesAndRefusesTooMany() {
        Remark many = only(wide("命中技能数、专业关系、学历、工作地区", "0|2|4|6,任意含缺数据,任意含缺数据,任意含缺数据"));
        Remark tooMany = only(wide("命中技能数、专业关系、学历、工作地区、意愿", "0|2|4|6,任意含缺数据,任意含缺数据,任意含缺数据,任意含缺数据"));

        assertThat(many.kind()).isEqualTo(Remark.Kind.SIZE);
        assertThat(many.grade()).isEqualTo(Remark.Grade.WARNING);
        assertThat(many.value()).isEqualTo("3402");
        assertThat(tooMany.kind()).isEqualTo(Remark.Kind.SIZE);
        assertThat(tooMany.grade()).isEqualTo(Remark.Grade.REFUSED);
        assertThat(tooMany.value()).isEqualTo("23814");
    }

    @Test
    void namesCasesThatNoRowAnswers() {
        Remark remark = only(unique("甲,达到要求,符合,0,好,,", "乙,未达要求,不符合,0,不够,,"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.GAP);
        assertThat(remark.grade()).isEqualTo(Remark.Grade.REFUSED);
        assertThat(remark.spot()).isEqualTo(Remark.Spot.sheet("01-degree.csv"));
        assertThat(remark.message().zh()).isEqualTo("共 4 种情形\uff0c其中 2 种没有规则行回答");
        assertThat(remark.cases()).extracting(c -> c.zh()).containsExactly("学位=不限学位", "学位=缺数据");
        assertThat(remark.cases()).extracting(c -> c.en()).containsExactly("degree=any", "degree=unknown");
    }

    @Test
    void tellsFromWhichDayOnAGapOpens() {
        Remark remark = only(unique("甲,达到要求,符合,0,好,,2026-12-31", "乙,非达到要求,不符合,0,不够,,",
                "丙,缺数据,缺数据,0,不知道,,"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.GAP);
        assertThat(remark.message().zh()).startsWith("自 2027-01-01 起");
        assertThat(remark.message().en()).startsWith("From 2027-01-01 on");
        assertThat(remark.cases()).extracting(c -> c.zh()).containsExactly("学位=达到要求");
    }

    @Test
    void refusesRowsThatAnswerOneCaseTogetherAndAlike() {
        Remark remark = only(unique("甲,达到要求|不限学位,符合,3,好,,", "乙,不限学位|未达要求,符合,3,好,,", "丙,缺数据,缺数据,0,不知道,,"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.OVERLAP);
        assertThat(remark.grade()).isEqualTo(Remark.Grade.REFUSED);
        assertThat(remark.spot()).isEqualTo(new Remark.Spot("01-degree.csv", "乙", 3, null));
        assertThat(remark.message().zh()).isEqualTo("命中方式为“唯一”\uff0c却与甲同时回答\uff0c答案相同");
        assertThat(remark.hint().en()).isEqualTo("Make one row of them, or remove one");
        assertThat(remark.cases()).extracting(c -> c.zh()).containsExactly("学位=不限学位");
    }

    @ParameterizedTest
    @ValueSource(strings = {"乙,不限学位|未达要求,不符合,3,好,,", "乙,不限学位|未达要求,符合,4,好,,"})
    void refusesRowsThatAnswerOneCaseTogetherAndOtherwise(String second) {
        Remark remark = only(unique("甲,达到要求|不限学位,符合,3,好,,", second, "丙,缺数据,缺数据,0,不知道,,"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.CONFLICT);
        assertThat(remark.grade()).isEqualTo(Remark.Grade.REFUSED);
        assertThat(remark.spot().row()).isEqualTo("乙");
        assertThat(remark.message().en()).contains("together with 甲");
        assertThat(remark.cases()).extracting(c -> c.zh()).containsExactly("学位=不限学位");
    }

    @Test
    void countedPointsConflictOnlyWhereTheyDiffer() {
        Remark remark = only(new SmallBook().with("skills,评分,唯一,,命中技能数,,", "行号,命中技能数,结论,需方得分,理由",
                "甲,0..2,符合,4 × 命中技能数,每项四分", "乙,1,符合,4,一项四分", "丙,2..8,符合,4,都是四分", "丁,缺数据,缺数据,0,不知道"),
                Remark.Kind.CONFLICT);

        assertThat(remark.spot().row()).isEqualTo("丙");
        assertThat(remark.cases()).extracting(c -> c.zh()).containsExactly("命中技能数=2");
    }

    @Test
    void rowsThatNeverCountOnOneDayDoNotMeet() {
        SmallBook turns = unique("甲,任意含缺数据,符合,3,好,,2026-12-31", "乙,任意含缺数据,符合,4,好,2027-01-01,");
        Remark late = only(unique("甲,任意含缺数据,符合,3,好,,2027-01-31", "乙,任意含缺数据,符合,4,好,2027-01-01,"));

        assertThat(remarks(turns.source())).isEmpty();
        assertThat(late.kind()).isEqualTo(Remark.Kind.CONFLICT);
        assertThat(late.message().zh()).startsWith("自 2027-01-01 起");
    }

    @Test
    void warnsOfRowsThatAddUpAndContradictEachOther() {
        Remark remark = only(degree("累计", "甲,任意含缺数据,符合,3,好,,", "乙,未达要求|缺数据,不符合,0,不够,,"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.CONFLICT);
        assertThat(remark.grade()).isEqualTo(Remark.Grade.WARNING);
        assertThat(remark.spot().row()).isEqualTo("乙");
        assertThat(remark.cases()).extracting(c -> c.zh()).containsExactly("学位=未达要求", "学位=缺数据");
    }

    @Test
    void warnsOfARowThatTheRowsBeforeItCover() {
        Remark remark = only(degree("首条", "甲,达到要求|不限学位,符合,3,好,,", "乙,非达到要求,不符合,0,不够,,", "丙,不限学位,符合,2,好,,",
                "丁,任意含缺数据,缺数据,0,不知道,,"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.DEAD_ROW);
        assertThat(remark.grade()).isEqualTo(Remark.Grade.WARNING);
        assertThat(remark.spot()).isEqualTo(new Remark.Spot("01-degree.csv", "丙", 4, null));
        assertThat(remark.message().zh()).isEqualTo("它的情形都已由前面的甲、乙回答\uff0c这一行不起作用");
        assertThat(remark.cases()).extracting(c -> c.zh()).containsExactly("学位=不限学位");
    }

    @Test
    void aRowCoveredForAWhileIsInOrderOneCoveredForGoodIsNot() {
        SmallBook measure = degree("首条", "甲,不限学位,符合,3,好,2026-01-01,2027-12-31", "乙,不限学位,符合,2,好,,",
                "丁,任意含缺数据,缺数据,0,不知道,,");
        Remark replaced = only(degree("首条", "甲,不限学位,符合,3,好,2027-01-01,", "乙,不限学位,符合,2,好,,",
                "丁,任意含缺数据,缺数据,0,不知道,,"));

        assertThat(remarks(measure.source())).isEmpty();
        assertThat(replaced.kind()).isEqualTo(Remark.Kind.DEAD_ROW);
        assertThat(replaced.spot().row()).isEqualTo("乙");
        assertThat(replaced.message().zh()).startsWith("自 2027-01-01 起");
    }

    @Test
    void refusesARowThatFitsNoCase() {
        Remark remark = only(new SmallBook()
                .with("degree,评分,首条,,学位,,", "行号,学位,结论,理由", "甲,任意含缺数据,符合,好")
                .with("shifts,评分,首条,,倒班,,", "行号,倒班,结论,理由", "乙,任意含缺数据,符合,好")
                .with("both,评分,累计,结论,degree、shifts,,", "行号,degree,符合项数,结论,理由", "丙,不符合,2,符合,好",
                        "丁,任意含缺数据,任意,符合,好"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.DEAD_ROW);
        assertThat(remark.grade()).isEqualTo(Remark.Grade.REFUSED);
        assertThat(remark.spot()).isEqualTo(new Remark.Spot("03-both.csv", "丙", 2, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"首条", "唯一", "累计"})
    void warnsOfARowWhoseTimeIsOver(String policy) {
        Remark remark = only(degree(policy, "甲,不限学位,符合,3,好,,2026-11-19", "乙,任意含缺数据,符合,2,好,,"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.DEAD_ROW);
        assertThat(remark.grade()).isEqualTo(Remark.Grade.WARNING);
        assertThat(remark.spot().row()).isEqualTo("甲");
        assertThat(remark.value()).isEqualTo("2026-11-19");
    }

    @Test
    void tellsWhatAScenarioExpectedAndWhatCameOut() {
        Remark remark = only(unique("甲,达到要求,符合,5,好,,", "乙,非达到要求,不符合,0,不够,,", "丙,缺数据,缺数据,0,不知道,,")
                .file("scenarios.csv", SCENARIOS, "degree,有学位,学位=达到要求,,甲,符合,8,0,", "degree,没有填,,,丙,缺数据,,,"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.SCENARIO_FAILED);
        assertThat(remark.grade()).isEqualTo(Remark.Grade.REFUSED);
        assertThat(remark.spot()).isEqualTo(new Remark.Spot("scenarios.csv", null, 2, "需方得分"));
        assertThat(remark.value()).isEqualTo("8");
        assertThat(remark.message().zh()).isEqualTo("场景“有学位”\uff1a需方得分应为 8\uff0c实为 5");
        assertThat(remark.message().en()).isEqualTo("Scenario \"有学位\": need points should be 8 and is 5");
        assertThat(remark.cases()).extracting(c -> c.zh()).containsExactly("学位=达到要求");
    }

    @Test
    void asksScenariosOnTheirOwnDayAndOfTheSecondLayer() {
        SmallBook book = new SmallBook()
                .with("degree,评分,首条,,学位,,", "行号,学位,结论,理由", "甲,任意含缺数据,符合,好")
                .with("fit,评分,首条,结论,degree,,", "行号,degree,结论,理由,生效,失效", "乙,符合,符合,好,2027-01-01,",
                        "丙,任意含缺数据,部分符合,好,,")
                .file("scenarios.csv", SCENARIOS, "fit,明年起,degree=符合,2027-01-01,乙,符合,0,0,",
                        "fit,今年还不,degree=符合,,乙,符合,0,0,");

        Remark remark = only(book);

        assertThat(remark.spot()).isEqualTo(new Remark.Spot("scenarios.csv", null, 3, "期望行"));
        assertThat(remark.message().zh()).isEqualTo("场景“今年还不”\uff1a期望行应为 乙\uff0c实为 丙\uff1b结论应为 符合\uff0c实为 部分符合");
    }

    @Test
    void refusesAScenarioOfAPastDayOnWhichTheBookHasAHole() {
        Remark remark = only(new SmallBook()
                .with("degree,评分,首条,,学位,,", "行号,学位,结论,理由,生效", "甲,任意含缺数据,符合,好,2026-01-01")
                .file("scenarios.csv", SCENARIOS, "degree,那时还没有,,2025-12-31,甲,符合,0,0,"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.SCENARIO_FAILED);
        assertThat(remark.spot().line()).isEqualTo(2);
    }

    @Test
    void asksForAScenarioForEachRowThatIsNewOrChanged() {
        SmallBook base = unique("甲,达到要求,符合,5,好,,", "乙,非达到要求,不符合,0,不够,,", "丙,缺数据,缺数据,0,不知道,,");
        SmallBook draft = unique("甲,达到要求,符合,6,好,,", "丁,未达要求,不符合,0,不够,,", "乙,不限学位,不符合,0,不够,,",
                "丙,缺数据,缺数据,0,不知道,,").file("scenarios.csv", SCENARIOS, "degree,不限,学位=不限学位,,乙,不符合,0,0,");

        List<Remark> remarks = check.check(draft.source(), base.source(), FROM).remarks();

        assertThat(remarks).extracting(Remark::kind).containsOnly(Remark.Kind.SCENARIO_MISSING);
        assertThat(remarks).extracting(Remark::grade).containsOnly(Remark.Grade.WARNING);
        assertThat(remarks).extracting(r -> r.spot().row()).containsExactly("甲", "丁");
    }

    @Test
    void aRowThatOnlyMovedNeedsNoScenario() {
        SmallBook base = unique("甲,达到要求,符合,5,好,,", "乙,非达到要求,不符合,0,不够,,", "丙,缺数据,缺数据,0,不知道,,");
        SmallBook draft = unique("丙,缺数据,缺数据,0,不知道,,", "乙,非达到要求,不符合,0,不够,,", "甲,达到要求,符合,5,好,,");

        assertThat(check.check(draft.source(), base.source(), FROM).remarks()).isEmpty();
    }

    @Test
    void refusesABillionCasesWithoutListingThem() {
        Remark remark = only(new SmallBook().with("huge,评分,累计,,技能命中率、毕业月数、到岗晚于要求天数、岗位空缺天数、命中技能数,,",
                "行号,技能命中率,毕业月数,到岗晚于要求天数,岗位空缺天数,命中技能数,结论,需方得分,候选方得分,理由",
                "甲,任意,任意,任意,任意,任意,符合,1 × 技能命中率,1 × 毕业月数,好",
                "乙,任意,任意,任意,任意,任意,符合,1 × 到岗晚于要求天数,1 × 岗位空缺天数,好",
                "丙,任意含缺数据,任意含缺数据,任意含缺数据,任意含缺数据,任意含缺数据,符合,0,0,好"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.SIZE);
        assertThat(remark.grade()).isEqualTo(Remark.Grade.REFUSED);
        assertThat(Long.parseLong(remark.value())).isGreaterThan(1_000_000_000L);
    }

    @Test
    void tellsTheGravestFirst() {
        SmallBook book = new SmallBook()
                .with("degree,评分,首条,,学位,,", "行号,学位,结论,理由", "甲,任意含缺数据,符合,好", "乙,任意,符合,好")
                .with("shifts,硬性,首条,,倒班,,", "行号,倒班,结论,理由", "丙,任意,符合,好");

        assertThat(remarks(book.source())).extracting(Remark::kind).containsExactly(Remark.Kind.GAP,
                Remark.Kind.DEAD_ROW);
    }

    private static SmallBook unique(String... rows) {
        return degree("唯一", rows);
    }

    private static SmallBook degree(String policy, String... rows) {
        String[] sheet = new String[rows.length + 1];
        sheet[0] = DEGREE;
        System.arraycopy(rows, 0, sheet, 1, rows.length);
        return new SmallBook().with("degree,评分," + policy + ",,学位,,", sheet);
    }

    private static SmallBook wide(String reads, String cells) {
        String rest = "任意含缺数据,".repeat(reads.split("、").length);
        return new SmallBook().with("wide,评分,首条,," + reads + ",,", "行号," + reads.replace('、', ',') + ",结论,理由",
                "甲," + cells + ",符合,好", "乙," + rest + "部分符合,好");
    }

    private Remark only(SmallBook book, Remark.Kind kind) {
        return remarks(book.source()).stream().filter(r -> r.kind() == kind).reduce((one, other) -> {
            throw new AssertionError("Two of " + kind);
        }).orElseThrow();
    }

    private Remark only(SmallBook book) {
        List<Remark> remarks = remarks(book.source());
        assertThat(remarks).hasSize(1);
        return remarks.getFirst();
    }

    private List<Remark> remarks(BookSource source) {
        return check.check(source, source, FROM).remarks();
    }
}
