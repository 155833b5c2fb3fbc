package org.duijie.engine.impact;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Book;
import org.duijie.engine.match.Criterion;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.RuleRow;
import org.duijie.engine.match.Verdict;

/**
 * What a criterion says of a pair.
 *
 * @param hard whether it rules out what does not meet it
 * @param verdict the answer
 * @param needPoints points for the need
 * @param candidatePoints points for the candidate
 * @param outcome its word, where the book needs one
 * @param rows the rows that said so
 */
public record Said(boolean hard, Verdict verdict, int needPoints, int candidatePoints, @Nullable String outcome,
        List<RuleRow> rows) {
    public Said {
        rows = List.copyOf(rows);
    }

    /** What a book's criterion says by a finding. */
    static Said of(Book<?> book, Criterion criterion, Finding finding) {
        return new Said(criterion.hard(), finding.verdict(), finding.needPoints(), finding.candidatePoints(),
                finding.outcome(), finding.rows().stream().map(book::row).toList());
    }

    /** Whether it is the same, though other rows may have said so. */
    boolean isLike(Said other) {
        return hard == other.hard && verdict == other.verdict && needPoints == other.needPoints
                && candidatePoints == other.candidatePoints && Objects.equals(outcome, other.outcome);
    }
}
