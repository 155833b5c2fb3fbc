package org.duijie.engine.column;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.CriterionTable;

/**
 * What may come of it that a side states something otherwise, and what cannot. Immutable and thread safe.
 *
 * @param was what it states
 * @param is what it would state
 * @param reading the sources of the facts that may change with it: those that read what is stated otherwise
 */
public record Restated(Asking was, Asking is, List<FactSource<Object, Object>> reading) {
    public Restated {
        reading = List.copyOf(reading);
    }

    /** What may change between the two, which are compared so. */
    public static Restated of(Asking was, Asking is, Comparer<?, ?, ?> comparer) {
        Sources sources = new Sources(comparer);
        return new Restated(was, is,
                comparer.sources().stream().filter(source -> !was.stated(source).equals(is.stated(source)))
                        .map(source -> sources.get(source.fact())).toList());
    }

    /** The names of the facts that may change. */
    public Set<String> facts() {
        return reading.stream().map(FactSource::fact).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a fact that may change does, between the side and that record of the other. */
    public boolean changes(FactSource<Object, Object> fact, Object other) {
        return was.read(fact, other) != is.read(fact, other);
    }

    /** Whether any fact changes; whoever it is with has nothing to gain or lose by it if none does. */
    public boolean concerns(Object other) {
        return reading.stream().anyMatch(fact -> changes(fact, other));
    }

    /**
     * The book of what stays: the hard criteria over facts of which none may change. Whoever may not meet by it may not meet
     * by the whole book either, whichever of the two is stated.
     */
    public <C extends Record> Book<C> staying(Book<C> book) {
        Set<String> changing = facts();
        Predicate<CriterionTable> stays = table -> table.criterion().hard() && !table.isOverVerdicts()
                && table.axes().stream().map(Axis::reads).noneMatch(changing::contains);
        return new Book<>(book.ref(), book.label(), book.facts(), book.criteria().stream().filter(stays).toList(),
                List.of(), List.of(), Integer.MIN_VALUE, List.of());
    }
}
