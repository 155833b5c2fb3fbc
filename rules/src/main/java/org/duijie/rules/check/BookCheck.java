package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.rulebook.BookChecks;
import org.duijie.engine.rulebook.CheckReport;
import org.duijie.engine.rulebook.Remark;
import org.duijie.rules.book.Reading;
import org.duijie.rules.compile.DroolsBooks;

/** All checks of books. Thread safe. */
public final class BookCheck implements BookChecks {
    private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::grade)
            .thenComparing(remark -> remark.spot().file())
            .thenComparing(remark -> remark.spot().line(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final DroolsBooks books;
    private final List<Part> parts;

    /**
     * The checks that hang on nothing but the book, and others.
     *
     * @param books compiles what scenarios are about
     * @param others further checks
     */
    public BookCheck(DroolsBooks books, Part... others) {
        this.books = books;
        this.parts = Stream.concat(Stream.of(new LegalPart(), new SizePart(), new CasesPart(),
                new ScenarioPart(books), new MissingScenarioPart()), Stream.of(others)).toList();
    }

    /** {@inheritDoc} Throws NOT_FOUND if no book of that name is known. */
    @Override
    public CheckReport check(BookSource draft, BookSource base, LocalDate from) {
        Reading<?> drafted = books.reading(draft);
        Reading<?> before = books.reading(base);
        return new CheckReport(
                parts.stream().flatMap(part -> part.remarks(drafted, before, from).stream()).sorted(ORDER).toList());
    }
}
