package org.duijie.rules.compile;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.problem.Refusal;
import org.duijie.rules.SmallBook;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class SheetRulesTest {
    private static final String EVIL = "\") then System.exit(1); end rule \"x\" when eval(true) //";

    @Test
    void writesOnePatternAndOneActionForEachRow() {
        SmallBook book = new SmallBook().with("start,评分,首条,,到岗晚于要求天数、倒班,,", "行号,到岗晚于要求天数,倒班,结论,理由",
                "甲,0..3|缺数据,不倒班|接受倒班,符合,好", "乙,任意,任意,部分符合,行", "丙,任意含缺数据,任意含缺数据,缺数据,别的");

        assertThat(rules(book)).containsExactly(
                """
                        package duijie.criterion.c_start;
                        import org.duijie.engine.compare.EmploymentComparison;
                        import org.duijie.engine.compare.ShiftFit;
                        global java.util.function.IntConsumer answer;
                        dialect "mvel"
                        rule "0" when
                          EmploymentComparison((daysLate >= 0 && daysLate <= 3) || daysLate < 0, shifts in (ShiftFit.NO_SHIFTS, ShiftFit.ACCEPTED))
                        then
                          answer.accept(0);
                        end
                        rule "1" when
                          EmploymentComparison((daysLate >= 0 && daysLate <= 400), shifts in (ShiftFit.NO_SHIFTS, ShiftFit.ACCEPTED, ShiftFit.REFUSED))
                        then
                          answer.accept(1);
                        end
                        rule "2" when
                          EmploymentComparison()
                        then
                          answer.accept(2);
                        end
                        """);
    }

    @Test
    void writesNoTextOfASheetIntoARule() {
        String quoted = "\"" + EVIL.replace("\"", "\"\"") + "\"";
        SmallBook harmless = book("好", "依据", "有结果", "名");
        SmallBook evil = book(quoted, quoted, quoted, quoted);

        assertThat(rules(evil)).isEqualTo(rules(harmless));
    }

    @ParameterizedTest
    @ValueSource(strings = {"行号", "学位", "结论", "需方得分", "生效"})
    void refusesCodeWhereverACellIsRead(String heading) {
        String quoted = "\"" + EVIL.replace("\"", "\"\"") + "\"";
        String row = Stream.of("行号", "学位", "结论", "需方得分", "理由", "生效")
                .map(h -> h.equals(heading) ? quoted : harmless(h)).reduce((a, b) -> a + "," + b).orElseThrow();
        SmallBook book = new SmallBook().with("degree,硬性,首条,,学位,,", "行号,学位,结论,需方得分,理由,生效", row);

        assertThat(catchThrowable(() -> rules(book))).isInstanceOfSatisfying(
                Refusal.class, r -> assertThat(r.violations()).hasSize(1).first()
                        .extracting(v -> v.place()).asString().endsWith("列 " + heading));
    }

    @Test
    void refusesCodeInTheIdOfACriterion() {
        SmallBook book = new SmallBook().file("criteria.csv", "评判项,名称,性质,命中方式,读取",
                "x;import java.lang.Runtime,名,硬性,首条,学位");

        assertThat(catchThrowable(() -> rules(book))).isInstanceOf(Refusal.class);
    }

    private static String harmless(String heading) {
        return switch (heading) {
            case "行号" -> "甲";
            case "学位" -> "任意含缺数据";
            case "结论" -> "符合";
            case "需方得分" -> "1";
            case "理由" -> "好";
            default -> "";
        };
    }

    private static SmallBook book(String reason, String source, String outcome, String name) {
        return new SmallBook()
                .file("criteria.csv", "评判项,名称,性质,命中方式,读取,结果", "degree," + name + ",硬性,首条,学位,一个词")
                .file("01-degree.csv", "行号,学位,结论,结果,理由,依据", "甲,任意含缺数据,符合,一个词," + reason + "," + source)
                .file("book.csv", "项目,内容", "名称," + outcome);
    }

    private static List<String> rules(SmallBook written) {
        RuleBook<?> book = new DroolsBooks().read(written.source());
        return book.sheets().stream().map((Sheet s) -> SheetRules.write(book, s)).toList();
    }
}
