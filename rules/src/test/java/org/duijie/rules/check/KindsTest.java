package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    private final DroolsBooks books = new DroolsBooks();
    private final BookCheck check = new BookCheck(books);

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise"})
    void findsNothingInTheBooksThatComeWithTheSoftware(String name) {
        assertThat(remarks(books.live(name))).isEmpty();
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
        Remark remark = only(unique("甲,达到要求,符合,0,好,,2026-12-31", "乙,非达到要求|缺数据,不符合,0,不够,,",
                "丙,缺数据,缺数据,0,不知道,,"));

        assertThat(remark.kind()).isEqualTo(Remark.Kind.GAP);
        assertThat(remark.message().zh()).startsWith("自 2027-01-01 起");
        assertThat(remark.message().en()).startsWith("From 2027-01-01 on");
        assertThat(remark.cases()).extracting(c -> c.zh()).containsExactly("学位=达到要求");
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

    private Remark only(SmallBook book) {
        List<Remark> remarks = remarks(book.source());
        assertThat(remarks).hasSize(1);
        return remarks.getFirst();
    }

    private List<Remark> remarks(BookSource source) {
        return check.check(source, source, FROM).remarks();
    }
}
