package org.duijie.rules.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Figures;
import org.duijie.engine.match.BookSource;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.compile.DroolsBooks;

import static org.assertj.core.api.Assertions.assertThat;

/** How long the checks of a book of 500 rows take; the report is target/bench-checks.md. */
@Tag("bench")
class CheckMeasuringTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 20);
    private static final int ROUNDS = 15;

    @Test
    void checksABookOfFiveHundredRows() throws IOException {
        BookSource book = new LargeBook(7).source();
        RuleBook<?> read = new DroolsBooks().read(book);
        Figures figures = new Figures("Checking %d criteria, %d rows, %d scenarios".formatted(read.sheets().size(),
                read.sheets().stream().mapToInt(s -> s.rows().size()).sum(), read.scenarios().size()));
        double[] whole = new double[ROUNDS];
        double[] edited = new double[ROUNDS];
        double[] compiled = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            DroolsBooks books = new DroolsBooks();
            BookCheck check = new BookCheck(books);
            whole[round] = millis(check, book, book, 0);
            edited[round] = millis(check, withPoints(book, round), book, 1);
            long start = System.nanoTime();
            assertThat(books.compile(book, FROM).criteria()).hasSize(read.sheets().size());
            compiled[round] = Figures.seconds(start) * 1e3;
        }
        figures.line("the first check of the process: %.0f ms".formatted(whole[0]));
        figures.times("a book never seen, nothing compiled", whole);
        figures.times("the same with one row changed", edited);
        figures.times("compiling it after the checks, as publishing does", compiled);
        figures.write("checks");
    }

    private static double millis(BookCheck check, BookSource draft, BookSource base, int remarks) {
        long start = System.nanoTime();
        assertThat(check.check(draft, base, FROM).remarks()).hasSize(remarks);
        return Figures.seconds(start) * 1e3;
    }

    private static BookSource withPoints(BookSource book, int round) {
        SortedMap<String, String> sheets = new TreeMap<>(book.sheets());
        String file = sheets.keySet().stream().skip(round).findFirst().orElseThrow();
        sheets.computeIfPresent(file, (name, text) -> text.replaceFirst("符合,\\d+,0", "符合,77,0"));
        return new BookSource(book.ref(), sheets);
    }
}
