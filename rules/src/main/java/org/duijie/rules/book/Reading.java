package org.duijie.rules.book;

import java.util.List;
import java.util.stream.Stream;

import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;

/**
 * What of a book can be read, and what is wrong with the rest.
 *
 * @param source what was read
 * @param book the criteria whose sheet and whose line in the list of criteria are legal, with their scenarios
 * @param complaints everything that is not legal; if empty, the book is whole
 * @param <C> the comparison record it judges
 */
public record Reading<C extends Record>(BookSource source, RuleBook<C> book, List<Complaint> complaints) {
    public Reading {
        complaints = List.copyOf(complaints);
    }

    /** Reads whatever stands in the sheets; never throws because of it. */
    public static <C extends Record> Reading<C> of(BookSource source, FactSet<C> facts) {
        return new BookReader<>(source, facts).read();
    }

    /**
     * The whole book.
     *
     * @throws Refusal INVALID with every complaint, or with each criterion that has too many cases
     */
    RuleBook<C> whole() {
        List<Complaint> all = Stream.concat(complaints.stream(), SizeCheck.tooLarge(book).stream()).toList();
        if (!all.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, all.stream().map(c -> c.violation(book.ref().name())).toList());
        }
        return book;
    }
}
