package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.Seeds;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.ExpertiseComparison;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SheetTableTest {
    private static final Text REASON = Text.of("理由", "Chinese reason");
    private static final List<String> CELLS = List.of("", "符合", ">=3", "a,b", "他说\"可以\"", "两\n行", "=1+1", "'x", ";",
            "|",
            "\u3000", "x y");

    static Stream<BookSource> shipped() {
        return Stream.of(BookFolder.read("employment", EmploymentComparison.FACTS),
                BookFolder.read("expertise", ExpertiseComparison.FACTS));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void writesEveryShippedFileAsItWas(BookSource book) {
        assertThat(book.sheets()).isNotEmpty()
                .allSatisfy((file, text) -> assertThat(SheetTable.parse(file, text).csv()).as(file).isEqualTo(text));
    }

    @Test
    void readsWhatItWrote() {
        Seeds seeds = Seeds.fresh();
        for (int n = 0; n < 500; n++) {
            SheetTable table = random(seeds.trial(n));

            assertThat(SheetTable.parse(table.file(), table.csv())).as(seeds.of(n)).isEqualTo(table);
        }
    }

    private static SheetTable random(RandomGenerator random) {
        List<List<String>> lines = new ArrayList<>();
        for (int row = random.nextInt(8); row >= 0; row--) {
            lines.add(random.ints(random.nextInt(1, 6), 0, CELLS.size()).mapToObj(CELLS::get).toList());
        }
        return new SheetTable("01-x.csv", lines.getFirst(), lines.subList(1, lines.size()));
    }

    @Test
    void keepsColumnsNobodyKnowsAndBlankRows() {
        SheetTable table = SheetTable.parse("01-x.csv",
                "\uFEFF行号,备注,Chinese reason\r\n甲-1,\"问,过\",好\r\n\r\n甲-2,,坏,多\r\n");

        assertThat(table.headings()).containsExactly("行号", "备注", "Chinese reason", "");
        assertThat(table.rows()).containsExactly(List.of("甲-1", "问,过", "好", ""), List.of("", "", "", ""),
                List.of("甲-2", "", "坏", "多"));
        assertThat(table.at(2, REASON)).isEqualTo("坏");
        assertThat(table.at(2, Text.same("没有"))).isEmpty();
        assertThat(table.csv()).isEqualTo("行号,备注,Chinese reason,\n甲-1,\"问,过\",好,\n,,,\n甲-2,,坏,多\n");
    }

    @Test
    void rulesWrittenByHandAreATableOfTheirLines() {
        SheetTable table = SheetTable.parse("01-x.drl", "rule \"a\"\nwhen C(x == 1, y == \"\n\"then");

        assertThat(table.rows()).containsExactly(List.of("rule \"a\""), List.of("when C(x == 1, y == \""),
                List.of("\"then"));
    }

    @Test
    void saysFromWhichLineOnItIsNoCsv() {
        assertThatThrownBy(() -> SheetTable.parse("01-x.csv", "行号\n甲-1\n\"甲-2\n")).isInstanceOfSatisfying(Refusal.class,
                r -> assertThat(r.violations()).singleElement()
                        .satisfies(v -> assertThat(v.place()).isEqualTo("01-x.csv, 第3行")));
    }
}
