package org.duijie.engine.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.duijie.engine.match.Book;
import org.duijie.engine.match.Criterion;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.PointGroup;

/** Drafts of random books, with everything that may be changed about a book. */
final class DraftBooks {
    private DraftBooks() {}

    /**
     * A draft.
     *
     * @param other where changed criteria come from; its criteria over facts have the same ids
     */
    static <C extends Record> Book<C> draft(Book<C> base, Book<C> other, RandomGenerator random) {
        boolean bare = base.groups().isEmpty();
        List<CriterionTable> first = new ArrayList<>();
        List<CriterionTable> second = new ArrayList<>();
        for (CriterionTable table : base.criteria()) {
            CriterionTable changed = random.nextInt(6) == 0 ? change(table, other, random) : table;
            if (!bare || random.nextInt(12) > 0) {
                (changed.isOverVerdicts() ? second : first).add(changed);
            }
        }
        List<PointGroup> groups = random.nextInt(4) > 0 ? base.groups() : base.groups().stream().skip(1).toList();
        int minimum = random.nextInt(4) > 0 ? base.minimum() : random.nextInt(40);
        return new Book<>(base.ref(), base.label(), base.facts(), first, second, groups, minimum, List.of());
    }

    private static CriterionTable change(CriterionTable table, Book<?> other, RandomGenerator random) {
        CriterionTable same = Difference.find(other, table.criterion().id());
        if (same != null && random.nextBoolean() && same.isOverVerdicts() == table.isOverVerdicts()) {
            return same;
        }
        Criterion criterion = table.criterion();
        if (random.nextInt(4) == 0 && !table.isOverVerdicts()) {
            return new CriterionTable(new Criterion(criterion.id(), criterion.label(), !criterion.hard(),
                    criterion.policy()), table.axes(), table.cases());
        }
        return new CriterionTable(criterion, table.axes(), table.cases().stream()
                .map(finding -> random.nextInt(3) == 0
                        ? table.cases().get(random.nextInt(table.cases().size()))
                        : finding)
                .toList());
    }
}
