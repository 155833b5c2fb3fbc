package org.duijie.engine.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Book;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.PointGroup;

/** Says what in two books says otherwise of a pair. Immutable. */
final class Causes {
    private final Book<?> base;
    private final Book<?> draft;
    private final List<Watched> watched;
    private final List<PointGroup> groups;

    Causes(Book<?> base, Book<?> draft, Difference difference) {
        this.base = base;
        this.draft = draft;
        this.watched = difference.watched();
        this.groups = differingGroups(base, draft);
    }

    /** The groups that are not the same in both, as the draft has them where it does. */
    static List<PointGroup> differingGroups(Book<?> base, Book<?> draft) {
        Map<String, PointGroup> all = new LinkedHashMap<>();
        base.groups().forEach(group -> all.put(group.id(), group));
        draft.groups().forEach(group -> all.put(group.id(), group));
        return all.values().stream().filter(group -> !isSame(find(base, group.id()), find(draft, group.id())))
                .toList();
    }

    private static @Nullable PointGroup find(Book<?> book, String group) {
        return book.groups().stream().filter(one -> one.id().equals(group)).findFirst().orElse(null);
    }

    private static boolean isSame(@Nullable PointGroup before, @Nullable PointGroup after) {
        return before != null && after != null && before.mode() == after.mode()
                && before.criteria().equals(after.criteria()) && before.needs().equals(after.needs())
                && before.candidates().equals(after.candidates());
    }

    /** What says otherwise, criteria first, in the order of the books. */
    List<Cause> of(Judgement before, Judgement after) {
        List<Cause> causes = new ArrayList<>();
        for (Watched one : watched) {
            Said was = said(base, one.id(), before);
            Said is = said(draft, one.id(), after);
            if (was == null || is == null || !was.isLike(is)) {
                causes.add(new Cause.ByCriterion(one.id(), one.label(), was, is));
            }
        }
        for (PointGroup group : groups) {
            Judgement.Adjustment was = adjustment(before, group.id());
            Judgement.Adjustment is = adjustment(after, group.id());
            if (takes(was, true) != takes(is, true) || takes(was, false) != takes(is, false)) {
                causes.add(new Cause.ByGroup(group.label(), was, is));
            }
        }
        if (base.minimum() != draft.minimum() && before.enough() != after.enough()) {
            causes.add(new Cause.ByMinimum(base.minimum(), draft.minimum()));
        }
        return causes;
    }

    private static @Nullable Said said(Book<?> book, String criterion, Judgement judgement) {
        List<CriterionTable> criteria = book.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).criterion().id().equals(criterion)) {
                return Said.of(book, criteria.get(i).criterion(), judgement.findings().get(i));
            }
        }
        return null;
    }

    private static Judgement.@Nullable Adjustment adjustment(Judgement judgement, String group) {
        return judgement.adjustments().stream().filter(one -> one.group().equals(group)).findFirst().orElse(null);
    }

    private static int takes(Judgement.@Nullable Adjustment adjustment, boolean need) {
        if (adjustment == null) {
            return 0;
        }
        return need ? adjustment.needPoints() : adjustment.candidatePoints();
    }
}
