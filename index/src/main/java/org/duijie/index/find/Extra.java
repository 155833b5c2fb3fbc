package org.duijie.index.find;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duijie.engine.match.Book;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.PointGroup;

/**
 * The points beyond those of criteria over facts: what criteria over verdicts give, and what bounds of groups add or take.
 * Immutable.
 */
final class Extra {
    private final Book<?> book;
    private final List<Interest> interests;
    private final boolean none;
    private final int most;

    /** What a book gives those whose points count beyond these criteria over facts. */
    Extra(Book<?> book, List<Interest> interests, List<Plan.Decided> criteria) {
        this.book = book;
        this.interests = interests;
        this.none = book.groups().isEmpty() && book.criteria().stream().noneMatch(CriterionTable::isOverVerdicts);
        this.most = interests.stream().mapToInt(interest -> most(book, interest, criteria)).sum();
    }

    /** Whether there is nothing beyond. */
    boolean isNone() {
        return none;
    }

    /** No pair gets more. */
    int most() {
        return most;
    }

    /** The whole judgement on a pair, given what the criteria over facts find. */
    Judgement whole(List<Finding> ofFacts) {
        return book.conclude(ofFacts);
    }

    /** What that gives beyond. */
    int of(Judgement whole, List<Finding> ofFacts) {
        int points = Interest.points(interests, whole);
        for (Finding finding : ofFacts) {
            points -= Interest.points(interests, finding);
        }
        return points;
    }

    /** Bounds and the better of two never add more than to those whose members have the least points. */
    private static int most(Book<?> book, Interest interest, List<Plan.Decided> criteria) {
        Map<String, Integer> least = new HashMap<>();
        for (Plan.Decided one : criteria) {
            List<Finding> findings = one.isSameForAll() ? List.of(one.cases().finding(0)) : one.cases().findings();
            least.put(one.id(), findings.stream().mapToInt(interest::points).min().orElseThrow());
        }
        int most = 0;
        for (CriterionTable table : book.criteria()) {
            if (table.isOverVerdicts()) {
                var points = table.cases().stream().mapToInt(interest::points).summaryStatistics();
                least.put(table.criterion().id(), points.getMin());
                most += points.getMax();
            }
        }
        for (PointGroup group : book.groups()) {
            int[] members = group.criteria().stream().mapToInt(least::get).toArray();
            most += interest.bounds(group).hold(group.mode().combine(Arrays.stream(members)))
                    - Arrays.stream(members).sum();
        }
        return most;
    }
}
