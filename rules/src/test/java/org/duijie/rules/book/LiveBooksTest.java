package org.duijie.rules.book;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.ExpertiseComparison;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.match.PointGroup;
import org.duijie.engine.match.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** The two books as they come: complete in what they say, and using the whole language. */
class LiveBooksTest {
    private static final BookSource EMPLOYMENT = BookFolder.read("employment", EmploymentComparison.FACTS);

    static Stream<RuleBook<?>> books() {
        return Stream.of(RuleBook.read(EMPLOYMENT, EmploymentComparison.FACTS), RuleBook
                .read(BookFolder.read("expertise", ExpertiseComparison.FACTS), ExpertiseComparison.FACTS));
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyRowTellsItsReasonInBothLanguages(RuleBook<?> book) {
        assertThat(book.sheets()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(sheet -> {
            assertThat(sheet.criterion().label().zh()).isNotEqualTo(sheet.criterion().label().en());
            assertThat(sheet.rows()).allSatisfy(row -> {
                assertThat(row.words().reason().zh()).matches(".*\\p{IsHan}.*");
                assertThat(row.words().reason().en()).doesNotContainPattern("\\p{IsHan}");
            });
        });
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyCriterionHasAnAnswerForTheUnknown(RuleBook<?> book) {
        assertThat(book.sheets()).allSatisfy(
                sheet -> assertThat(sheet.rows()).anyMatch(row -> row.verdict() == Verdict.UNKNOWN
                        || row.cells().stream().anyMatch(cell -> cell.condition().unknown())));
    }

    @ParameterizedTest
    @MethodSource("books")
    void usesTheWholeLanguage(RuleBook<?> book) {
        List<Row> rows = book.sheets().stream().flatMap(s -> s.rows().stream()).toList();

        assertThat(book.sheets()).extracting(s -> s.criterion().policy()).contains(HitPolicy.values());
        assertThat(book.sheets()).extracting(Sheet::layer).contains(Sheet.Layer.VERDICTS);
        assertThat(book.sheets()).anyMatch(s -> s.criterion().hard()).anyMatch(s -> !s.outcomes().isEmpty());
        assertThat(book.groups()).extracting(PointGroup::mode).contains(PointGroup.Mode.values());
        assertThat(book.groups()).anyMatch(g -> g.needs().cap() < Integer.MAX_VALUE);
        assertThat(book.minimum()).isPositive();
        assertThat(rows).anyMatch(r -> r.needPoints() instanceof Points.Counted)
                .anyMatch(r -> r.words().validTo() != null).anyMatch(r -> r.words().source() != null);
    }

    @Test
    void versionHangsOnWhatIsWrittenNotOnLineEndsOrByteOrderMarks() {
        SortedMap<String, String> saved = new TreeMap<>(EMPLOYMENT.sheets());
        saved.replaceAll((file, text) -> "\uFEFF" + text.replace("\n", "\r\n"));
        SortedMap<String, String> changed = new TreeMap<>(EMPLOYMENT.sheets());
        changed.computeIfPresent("12-pay.csv", (file, text) -> text.replace(",15,", ",16,"));

        assertThat(EMPLOYMENT.ref().version()).matches("[0-9a-f]{12}");
        assertThat(BookFolder.version(saved)).isEqualTo(EMPLOYMENT.ref().version());
        assertThat(RuleBook.read(new BookSource(EMPLOYMENT.ref(), saved), EmploymentComparison.FACTS))
                .isEqualTo(RuleBook.read(EMPLOYMENT, EmploymentComparison.FACTS));
        assertThat(BookFolder.version(changed)).isNotEqualTo(EMPLOYMENT.ref().version());
    }

    @Test
    void tellsInEnglishWhatAChineseCellMeans() {
        RuleBook<?> book = RuleBook.read(EMPLOYMENT, EmploymentComparison.FACTS);

        assertThat(cells(book, "学历-1")).containsExactly("above | meets", "any or unknown");
        assertThat(cells(book, "学历-4")).containsExactly("one below", "unknown");
        assertThat(cells(book, "技能-2")).containsExactly(">=1", "50..99");
        assertThat(cells(book, "地区-2")).containsExactly("same prefecture", "offered | not needed");
        assertThat(cells(book, "综合-3")).containsExactly("0..2", "0");
    }

    private static List<String> cells(RuleBook<?> book, String row) {
        return book.sheets().stream().flatMap(s -> s.rows().stream()).filter(r -> r.words().id().equals(row))
                .flatMap(r -> r.cells().stream()).map(c -> c.label().en()).toList();
    }

    @Test
    void readsEnglishHeadingsAndValuesAsWell() {
        SortedMap<String, String> sheets = new TreeMap<>(EMPLOYMENT.sheets());
        sheets.put("04-degree.csv", """
                row,degree,verdict,Chinese reason,reason
                d1,meets|any,satisfied,够,Enough
                d2,lacks,unmet,不够,Not enough
                d3,unknown,unknown,不知道,Not known
                """);

        Sheet sheet = RuleBook.read(new BookSource(EMPLOYMENT.ref(), sheets), EmploymentComparison.FACTS).sheets()
                .get(3);

        assertThat(sheet.rows()).extracting(Row::verdict).containsExactly(Verdict.SATISFIED, Verdict.UNMET,
                Verdict.UNKNOWN);
        assertThat(sheet.rows().getFirst().words().reason().en()).isEqualTo("Enough");
        assertThat(Set.copyOf(sheet.rows().getFirst().cells().getFirst().condition().known()))
                .containsExactlyInAnyOrder(new Span(0, 0), new Span(2, 2));
    }
}
