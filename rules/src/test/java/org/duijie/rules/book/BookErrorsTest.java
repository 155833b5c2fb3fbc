package org.duijie.rules.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.rules.SmallBook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What people read when a book is wrong. The wording is kept in {@code errors.txt} and reviewed like prose. */
class BookErrorsTest {
    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        SmallBook book = new SmallBook()
                .with("education,硬性,首条,,学历、紧缺目录,,", "行号,学厉,紧缺目录,结论,理由", "甲,达到要求,任意,符合,好")
                .with("degree,硬性,累计,,学位,,", "行号,学位,结论,需方得分,理由", "乙,达到要秋,符和,四,好", "乙,未达要求,不符合,5000,")
                .with("skills,评分,首条,,命中技能数,,直接面试、培训", "行号,命中技能数,结论,需方得分,结果,理由,生效,失效",
                        "丙,>=9,符合,4 × 命中技能,再说,好,2026-02-30,", "丁,任意含缺数据,缺数据,4 × 命中技能数,培训,好,2026-02-01,2026-01-01",
                        "a b,1..x,符合,0,,好,,")
                .with("wide,评分,首条,,学历、学位、倒班、住宿、外语、证书,nobody,", "行号,学历,结论,理由", "戊,任意含缺数据,符合,好")
                .with("fit,评分,首条,结论,学位、学力,,", "行号,符合项数,结论,理由", "己,>=3,符合,好")
                .with("Bad id,软,首条,,学位,,", "行号,学位,结论,理由")
                .file("groups.csv", "得分组,名称,合并方式,需方下限,需方上限", "empty,空组,平均,10,5")
                .file("book.csv", "项目,内容", "名称,小册", "最低分,十")
                .file("99-nobody.csv", "行号");

        assertThat(words(violations(book.source()))).isEqualTo(golden());
    }

    @Test
    void refusesMoreCasesThanATableMayHave() {
        String heading = "行号,命中技能数,专业关系,学历,工作地区,意愿,结论,需方得分,理由";
        String anything = "甲,任意含缺数据,任意含缺数据,任意含缺数据,任意含缺数据,任意含缺数据,符合,1,好";
        SmallBook huge = new SmallBook().with("huge,评分,首条,,命中技能数、专业关系、学历、工作地区、意愿,,", heading, anything,
                "乙,0|2|4|6,任意含缺数据,任意含缺数据,任意含缺数据,任意含缺数据,符合,1,好");

        assertThat(violations(huge.source())).singleElement().satisfies(v -> {
            assertThat(v.value()).isEqualTo("23814");
            assertThat(v.message().en()).startsWith("23814 cases, more than 4096");
        });
    }

    @Test
    void tellsWhereQuotesArePairedNoMore() {
        SmallBook book = new SmallBook().with("degree,硬性,首条,,学位,,", "行号,学位,结论,理由", "甲,任意含缺数据,符合,\"好");

        assertThat(violations(book.source())).anySatisfy(v -> {
            assertThat(v.place()).isEqualTo("employment/01-degree.csv, 第2行, 列 1");
            assertThat(v.message().en()).contains("no CSV");
        });
    }

    private static List<Violation> violations(BookSource source) {
        return catchThrowableOfType(Refusal.class, () -> RuleBook.read(source, EmploymentComparison.FACTS))
                .violations();
    }

    private static String words(List<Violation> violations) {
        return violations.stream()
                .map(v -> v.place() + " [" + v.value() + "]\n" + v.message().zh() + "\n" + v.message().en() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String golden() {
        try (InputStream in = Objects.requireNonNull(
                BookErrorsTest.class.getResourceAsStream("/org/duijie/rules/books/errors.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
