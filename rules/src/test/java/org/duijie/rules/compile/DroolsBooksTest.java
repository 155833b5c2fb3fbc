package org.duijie.rules.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.match.Book;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.RuleRow;
import org.duijie.engine.problem.Refusal;
import org.duijie.rules.book.Row;
import org.duijie.rules.book.RuleBook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DroolsBooksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final DroolsBooks books = new DroolsBooks();

    @Test
    void hasTwoBooksAndKnowsNoOther() {
        assertThat(books.names()).containsExactly("employment", "expertise", "routing");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> books.live("cuisine"))
                .satisfies(r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employment", "expertise"})
    void compilesOnEveryDayOnWhichRowsBeginOrEnd(String name) {
        RuleBook<?> book = books.read(name);
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.of(2000, 1, 1), DAY));
        book.sheets().stream().flatMap(s -> s.rows().stream()).map(Row::words).forEach(row -> {
            Stream.ofNullable(row.validFrom()).forEach(days::add);
            Stream.ofNullable(row.validTo()).map(day -> day.plusDays(1)).forEach(days::add);
        });

        assertThat(days).hasSizeGreaterThan(2);
        for (LocalDate day : days) {
            assertThat(books.compile(books.live(name), day).criteria()).as("%s", day).hasSize(book.sheets().size());
        }
    }

    @Test
    void leavesOutRowsThatDoNotCountOnTheDay() {
        Book<?> during = books.compile(books.live("employment"), LocalDate.of(2027, 12, 31));
        Book<?> after = books.compile(books.live("employment"), LocalDate.of(2028, 1, 1));

        assertThat(rowsNamed(during)).contains("学历-3");
        assertThat(rowsNamed(after)).doesNotContain("学历-3");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> after.row("学历-3"));
        assertThat(during.row("学历-3")).extracting(RuleRow::source).asString().contains("第七条");
    }

    @Test
    void compilesOnceForDaysOnWhichTheSameRowsCount() {
        Book<?> one = books.compile(books.live("employment"), DAY);
        Book<?> other = books.compile(books.live("employment"), DAY.plusDays(1));

        assertThat(other).isSameAs(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "zh-CN", "en-US"})
    void givesTheSameVersionAndTablesWhateverTheDefaultLocale(String tag) {
        Book<?> expected = books.compile(books.live("expertise"), DAY);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));

            DroolsBooks elsewhere = new DroolsBooks();
            Book<?> book = elsewhere.compile(elsewhere.live("expertise"), DAY);

            assertThat(book.ref()).isEqualTo(expected.ref());
            assertThat(book.criteria()).isEqualTo(expected.criteria());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> rowsNamed(Book<?> book) {
        return book.criteria().stream().map(CriterionTable::cases).flatMap(List::stream)
                .flatMap(f -> f.rows().stream()).distinct().toList();
    }
}
