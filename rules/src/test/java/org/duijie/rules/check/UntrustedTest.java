package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.rulebook.Remark;
import org.duijie.rules.SmallBook;
import org.duijie.rules.book.Scenario;
import org.duijie.rules.book.SheetTable;
import org.duijie.rules.compile.DroolsBooks;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in a draft, its check ends with remarks that can be shown. */
class UntrustedTest {
    private static final DroolsBooks BOOKS = new DroolsBooks();
    private static final LocalDate FROM = LocalDate.of(2026, 11, 20);
    private static final int TRIALS = 100;
    private static final String SHEET = "04-degree.csv";
    private static final List<String> GARBAGE = List.of("", "任意", "非", "|", ">=", "..", "9999999999", "缺数据", "任意含缺数据",
            "符合", "4 × ", "\"", "\n", "\r", ",", ";", "\uFEFF", "\0", "学历", "2026-13-45", "唯一", "结论", "累计", "\uD800",
            "=cmd()", "\u202e", "0", "学历=达到要求;学历=达到要求", "命中技能数=3..5", "2027-01-01", "x".repeat(5_000));

    private final long seed = Long.getLong("duijie.seed", System.nanoTime());
    private final BookCheck check = new BookCheck(BOOKS);
    private final BookSource live = BOOKS.live("employment");

    @Test
    void garbageInAnySheetOfDraftAndBaseGetsRemarks() {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            BookSource draft = spoilt(random);
            BookSource base = random.nextBoolean() ? live : spoilt(random);

            List<Remark> remarks = check.check(draft, base, FROM).remarks();

            assertThat(remarks).as("-Dduijie.seed=%d, trial %d", seed, trial).allSatisfy(UntrustedTest::canBeShown);
        }
    }

    @Test
    void whatCannotBeSeenIsShownAsSuchInWhicheverColumnItStands() {
        live.sheets().forEach((file, text) -> {
            SheetTable table = SheetTable.parse(file, text);
            for (int column = 0; column < table.headings().size(); column++) {
                List<String> row = new ArrayList<>(table.rows().getFirst());
                row.set(column, "\uD800");
                List<List<String>> rows = new ArrayList<>(table.rows());
                rows.set(0, row);
                String spoilt = new SheetTable(file, table.headings(), rows).csv();

                List<Remark> remarks = check.check(with(file, spoilt), live, FROM).remarks();

                assertThat(remarks).as("%s, column %d", file, column).isNotEmpty()
                        .allSatisfy(UntrustedTest::canBeShown);
            }
        });
    }

    @Test
    void aHundredThousandRowsAreOneRemark() {
        String rows = IntStream.range(0, 100_000).mapToObj(i -> "行" + i + ",任意含缺数据,符合,好\n")
                .collect(Collectors.joining());

        List<Remark> remarks = check.check(with(SHEET, "行号,学位,结论,理由\n" + rows), live, FROM).remarks();

        assertThat(remarks).filteredOn(remark -> remark.kind() == Remark.Kind.ILLEGAL).singleElement()
                .satisfies(remark -> {
                    assertThat(remark.spot()).isEqualTo(Remark.Spot.sheet(SHEET));
                    assertThat(remark.value()).isEqualTo("100000");
                });
    }

    @Test
    void moreRowsThanAnybodyWritesAreOneRemark() {
        SmallBook book = new SmallBook();
        for (int c = 0; c < 11; c++) {
            String id = "c" + c;
            book.with(id + ",评分,首条,,学位,,", Stream.concat(Stream.of("行号,学位,结论,理由"),
                    IntStream.range(0, 500).mapToObj(row -> id + "-" + row + ",任意含缺数据,符合,好")).toArray(String[]::new));
        }

        assertThat(check.check(book.source(), live, FROM).remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.spot()).isEqualTo(Remark.Spot.sheet("criteria.csv"));
            assertThat(remark.value()).isEqualTo("5500");
        });
    }

    @Test
    void scenariosOfHundredsOfDaysAreOneRemark() {
        String lines = IntStream.range(0, 300)
                .mapToObj(day -> "degree,没有填,," + FROM.plusDays(day) + ",学位-4,缺数据\n").collect(Collectors.joining());

        List<Remark> remarks = check.check(with(Scenario.FILE, "评判项,场景,已知,日期,期望行,结论\n" + lines), live, FROM)
                .remarks();

        assertThat(remarks).singleElement().satisfies(remark -> {
            assertThat(remark.spot()).isEqualTo(Remark.Spot.sheet(Scenario.FILE));
            assertThat(remark.value()).isEqualTo("300");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+86", "-好", "好\0", "\u202e好", "\uD800", "\u007f"})
    void textThatASpreadsheetOrAnEyeTakesForSomethingElseIsRefused(String reason) {
        List<Remark> remarks = check.check(with(SHEET, sheet(reason)), live, FROM).remarks();

        assertThat(remarks).filteredOn(remark -> remark.kind() == Remark.Kind.ILLEGAL).singleElement()
                .satisfies(remark -> {
                    assertThat(remark.spot().line()).isEqualTo(2);
                    assertThat(remark.spot().column()).isEqualTo("理由");
                    canBeShown(remark);
                });
    }

    @Test
    void aHugeCellIsRefusedAndNotRepeated() {
        List<Remark> remarks = check.check(with(SHEET, sheet("好".repeat(2_000_000))), live, FROM).remarks();

        assertThat(remarks).filteredOn(remark -> remark.kind() == Remark.Kind.ILLEGAL).singleElement()
                .satisfies(remark -> {
                    assertThat(remark.message().en()).isEqualTo("A cell has at most 500 characters");
                    canBeShown(remark);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "' OR 1=1 --", "${x}", "a\"\"b", "第一行\n第二行", "10% — 好"})
    void signsThatMeanSomethingElsewhereAreJustText(String reason) {
        List<Remark> remarks = check.check(with(SHEET, sheet("\"" + reason + "\"")), live, FROM).remarks();

        assertThat(remarks).noneMatch(remark -> remark.kind() == Remark.Kind.ILLEGAL);
    }

    private static String sheet(String reason) {
        return "行号,学位,结论,理由\n学位-1,任意含缺数据,符合," + reason + "\n";
    }

    private BookSource with(String file, String text) {
        SortedMap<String, String> sheets = new TreeMap<>(live.sheets());
        sheets.put(file, text);
        return new BookSource(live.ref(), sheets);
    }

    private BookSource spoilt(Random random) {
        SortedMap<String, String> sheets = new TreeMap<>(live.sheets());
        for (int change = random.nextInt(3); change >= 0; change--) {
            String file = new ArrayList<>(sheets.keySet()).get(random.nextInt(sheets.size()));
            String text = sheets.getOrDefault(file, "");
            String[] lines = text.split("\n", -1);
            int line = random.nextInt(lines.length);
            String[] cells = lines[line].split(",", -1);
            cells[random.nextInt(cells.length)] = GARBAGE.get(random.nextInt(GARBAGE.size()));
            lines[line] = random.nextInt(5) == 0 ? "" : String.join(",", cells);
            sheets.put(file, String.join("\n", lines));
        }
        return new BookSource(live.ref(), sheets);
    }

    private static void canBeShown(Remark remark) {
        assertThat(remark.value()).hasSizeLessThan(100);
        for (String words : List.of(remark.value(), remark.message().zh(), remark.message().en(), remark.hint().zh(),
                remark.hint().en())) {
            assertThat(words).hasSizeLessThan(10_000).doesNotContainPattern("[\\p{Cntrl}\\p{Cs}&&[^\n]]");
        }
        assertThat(remark.message().zh()).isNotBlank();
        assertThat(remark.hint().zh()).isNotBlank();
    }
}
