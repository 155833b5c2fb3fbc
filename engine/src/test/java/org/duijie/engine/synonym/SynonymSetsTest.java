package org.duijie.engine.synonym;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SynonymSetsTest {

    private static List<Violation> wrong(String text) {
        return catchThrowableOfType(Refusal.class, () -> SynonymSets.parse(text)).violations();
    }

    @Test
    void aLineIsASetAndRemarksAndBlankLinesCountForNothing() {
        SynonymSets sets = SynonymSets.parse("\ufeff# 学校\n郑大 = 郑州大学\r\n\n  C++程序员＝Ｃ＋＋工程师 = 码农  \n");

        assertThat(sets.sets()).containsExactly(List.of("郑大", "郑州大学"), List.of("C++程序员", "Ｃ＋＋工程师", "码农"));
        assertThat(SynonymSets.parse("")).isEqualTo(SynonymSets.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            码农;               line 1;         码农;     一组应有 2 至 20 个词，用 = 隔开，现为 1 个
            码农 = ;            line 1, word 2; '';       空词，= 的两边都要有词
            码农 = 猿;          line 1, word 2; 猿;       应为 2 至 30 个字，现为 1 个
            码农 = 程序 员;     line 1, word 2; 程序 员;  只能用汉字、字母、数字以及它们之后的 + 和 #，中间不能有空格、标点或控制字符
            码农 = 程序、员;    line 1, word 2; 程序、员; 只能用汉字、字母、数字以及它们之后的 + 和 #，中间不能有空格、标点或控制字符
            码农 = 码农;        line 1, word 2; 码农;     第 1 行已有这个词，一个词只能在一组里出现一次
            """)
    void whatIsWrongIsToldWithItsLineItsWordAndWhatWasLegal(String text, String place, String value, String message) {
        assertThat(wrong(text)).singleElement().satisfies(violation -> {
            assertThat(violation.place()).isEqualTo(place);
            assertThat(violation.value()).isEqualTo(value);
            assertThat(violation.message().zh()).isEqualTo(message);
        });
    }

    @Test
    void aWordStandsInOneSetHoweverItIsTyped() {
        assertThat(wrong("IT工程师 = 网管\n运维 = ｉｔ工程师")).singleElement().satisfies(violation -> {
            assertThat(violation.place()).isEqualTo("line 2, word 2");
            assertThat(violation.message().en()).contains("line 1");
        });
    }

    @Test
    void controlCharactersAreRefusedAndNotShown() {
        assertThat(wrong("码农 = 程\u0007序")).singleElement().extracting(Violation::value).isEqualTo("程\ufffd序");
    }

    @Test
    void allThatIsWrongIsToldAtOnceUpToAMeasure() {
        assertThat(wrong("甲\n乙乙\n丙丙 = 丁")).extracting(Violation::place).containsExactly("line 1, word 1", "line 1",
                "line 2", "line 3, word 2");
        assertThat(wrong("独\n".repeat(500))).hasSize(50);
    }

    @Test
    void moreThanIsLegalIsRefused() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= SynonymSets.MOST_SETS; i++) {
            many.append("甲词").append(i).append(" = 乙词").append(i).append('\n');
        }
        assertThat(wrong(many.toString())).extracting(Violation::value).containsExactly("2001");
        assertThat(wrong("长".repeat(31) + " = 短词")).extracting(Violation::value).containsExactly("长".repeat(30) + "…");
        assertThat(wrong("# ".repeat(SynonymSets.LONGEST_TEXT))).extracting(Violation::place).containsExactly("text");
        String wide = String.join(" = ",
                IntStream.rangeClosed(0, 20).mapToObj(i -> "词语" + i).toList());
        assertThat(wrong(wide)).extracting(Violation::place).containsExactly("line 1");
    }
}
