package org.duijie.engine.column;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.CriterionTable;

/**
 * What may come of it that a side states something otherwise, and what cannot. Immutable and thread safe.
 *
 * @param facts the facts that may change with it: those that read what is stated otherwise
 */
public record Restated(Set<String> facts) {
    public Restated {
        facts = Set.copyOf(facts);
    }

    /** What may change between what a side states and what it would state, both compared for a book. */
    public static Restated of(Asking was, Asking is, Book<?> book) {
        Comparer<?, ?, ?> comparer = Comparers.get(book.ref().name());
        return new Restated(comparer.sources().stream()
                .filter(source -> !was.stated(source).equals(is.stated(source))).map(FactSource::fact)
                .collect(Collectors.toSet()));
    }

    /**
     * The book of what stays: the hard criteria over facts of which none may change. Whoever may not meet by it may not meet
     * by the whole book either, whichever of the two is stated.
     */
    public <C extends Record> Book<C> staying(Book<C> book) {
        Predicate<CriterionTable> stays = table -> table.criterion().hard() && !table.isOverVerdicts()
                && table.axes().stream().map(Axis::reads).noneMatch(facts::contains);
        return new Book<>(book.ref(), book.label(), book.facts(), book.criteria().stream().filter(stays).toList(),
                List.of(), List.of(), Integer.MIN_VALUE, List.of());
    }
}
