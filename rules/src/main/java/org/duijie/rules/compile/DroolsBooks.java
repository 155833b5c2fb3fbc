package org.duijie.rules.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.ExpertiseComparison;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.compare.RoutingComparison;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.record.Lately;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.BookFolder;
import org.duijie.rules.book.Reading;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Sheet;

/**
 * The books that come with this software, judged by Drools. Thread safe. Rules are compiled for one book at a time, and
 * nobody waits for that who asks for a book used lately. Books are kept by the rows they were compiled from, so that days on
 * which the same rows count share their tables.
 */
public final class DroolsBooks implements Books {
    private static final int KEPT = 8;
    private static final SortedMap<String, FactSet<?>> SHIPPED = new TreeMap<>(
            Map.of("employment", EmploymentComparison.FACTS, "expertise", ExpertiseComparison.FACTS, "routing",
                    RoutingComparison.FACTS));

    private final SortedMap<String, FactSet<?>> facts;
    private final Tables tables = new Tables();
    private final Lately<Asked, Book<?>> asked = new Lately<>(2 * KEPT);
    private final Lately<RuleBook<?>, Book<?>> compiled = new Lately<>(KEPT);

    private record Asked(BookSource source, LocalDate date) {}

    /** The books that come with this software. */
    public DroolsBooks() {
        this(SHIPPED);
    }

    /** @param facts what each book reads, by the name of its folder */
    DroolsBooks(SortedMap<String, FactSet<?>> facts) {
        this.facts = new TreeMap<>(facts);
    }

    @Override
    public List<String> names() {
        return List.copyOf(facts.keySet());
    }

    /** {@inheritDoc} Throws {@link Refusal} NOT_FOUND for any other name. */
    @Override
    public BookSource live(String name) {
        return BookFolder.read(name, facts(name));
    }

    /** The live version as people write it. */
    public RuleBook<?> read(String name) {
        return read(live(name));
    }

    /** What of a book can be read, and what is wrong with the rest. */
    public Reading<?> reading(BookSource source) {
        return Reading.of(source, facts(source.ref().name()));
    }

    /**
     * A book as people write it.
     *
     * @throws Refusal INVALID with sheet, row and cell of everything wrong with the sheets
     */
    public RuleBook<?> read(BookSource source) {
        return RuleBook.read(source, facts(source.ref().name()));
    }

    /**
     * {@inheritDoc} The version of the compiled book is that of the sheets' contents, whatever {@code source} claims. Each
     * criterion must answer every case; a book with a hole on that date is refused with the case named.
     */
    @Override
    public Book<?> compile(BookSource source, LocalDate date) {
        Asked now = new Asked(source, date);
        @Nullable
        Book<?> known = asked.get(now);
        return known != null ? known : asked.keep(now, compileAfresh(source, date));
    }

    private Book<?> compileAfresh(BookSource source, LocalDate date) {
        RuleBook<?> book = read(source).on(date);
        @Nullable
        Book<?> known = compiled.get(book);
        return known != null ? known : compiled.keep(book, compile(book));
    }

    /**
     * Tables of some criteria, as far as they answer every case.
     *
     * @param book the book with the rows that count on a day
     * @param criteria ids of the criteria
     * @return the tables by the criterion's id; those with a hole, or with a case that too many rows answer, are left out
     */
    public Map<String, CriterionTable> tables(RuleBook<?> book, Set<String> criteria) {
        return tables.of(book, book.sheets().stream().filter(s -> criteria.contains(s.criterion().id())).toList(),
                new ArrayList<>());
    }

    private <C extends Record> Book<C> compile(RuleBook<C> book) {
        List<Violation> violations = new ArrayList<>();
        Map<String, CriterionTable> made = tables.of(book, book.sheets(), violations);
        if (!violations.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, violations);
        }
        return new Book<>(book.ref(), book.label(), book.facts(), layer(book, Sheet.Layer.FACTS, made),
                layer(book, Sheet.Layer.VERDICTS, made), book.groups(), book.minimum(),
                book.sheets().stream().flatMap(s -> s.rows().stream()).map(r -> r.words()).toList());
    }

    private static List<CriterionTable> layer(RuleBook<?> book, Sheet.Layer layer, Map<String, CriterionTable> made) {
        return book.sheets(layer).stream().map(sheet -> made.get(sheet.criterion().id())).filter(Objects::nonNull)
                .toList();
    }

    private FactSet<?> facts(String name) {
        @Nullable
        FactSet<?> known = facts.get(name);
        if (known == null) {
            throw Refusal.notFound(Text.of("规则册", "rule book"), name);
        }
        return known;
    }
}
