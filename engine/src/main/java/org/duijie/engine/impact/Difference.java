package org.duijie.engine.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Criterion;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.text.Text;

/**
 * In what two books may differ for a pair, and books that tell of which pairs: they hold the criteria that may differ, in both
 * forms, and give as points what was said, in numbers; to the need by the one book, to the candidate by the other. Immutable.
 *
 * @param watched the criteria that may say otherwise, in the order of the books
 * @param sums whether groups or minimum differ, so that other points may follow though all criteria say the same
 * @param telling books that tell of all watched criteria together
 */
record Difference(List<Watched> watched, boolean sums, List<Telling> telling) {
    private static final int MOST_BITS = 30;
    private static final String BEFORE = "before ";
    private static final String AFTER = "after ";

    /**
     * A book that tells what some criteria say.
     *
     * @param fields where in the points each of them stands
     */
    record Telling(Book<?> book, List<Field> fields) {}

    /**
     * Some bits of the points.
     *
     * @param watched the place of the criterion among the watched
     * @param shift the lowest bit
     * @param mask as many ones as there are bits
     */
    record Field(int watched, int shift, int mask) {
        int in(int points) {
            return points >>> shift & mask;
        }
    }

    static <C extends Record> Difference of(Book<C> base, Book<?> draft) {
        List<String> ids = watched(base, draft);
        List<Watched> watched = ids.stream().map(id -> Watched.of(id, base, draft)).toList();
        List<Telling> telling = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        int bits = 0;
        for (int i = 0; i < watched.size(); i++) {
            int width = watched.get(i).bits();
            if (bits + width > MOST_BITS) {
                telling.add(new Telling(book(base, draft, watched, fields), List.copyOf(fields)));
                fields.clear();
                bits = 0;
            }
            fields.add(new Field(i, bits, (1 << width) - 1));
            bits += width;
        }
        if (!fields.isEmpty()) {
            telling.add(new Telling(book(base, draft, watched, fields), List.copyOf(fields)));
        }
        return new Difference(watched, sumsDiffer(base, draft), List.copyOf(telling));
    }

    /** Whether no pair can differ. */
    boolean isNone() {
        return watched.isEmpty() && !sums;
    }

    /** The criteria whose tables differ, and those over verdicts of these. */
    private static List<String> watched(Book<?> base, Book<?> draft) {
        Set<String> ids = new LinkedHashSet<>();
        base.criteria().forEach(table -> ids.add(table.criterion().id()));
        draft.criteria().forEach(table -> ids.add(table.criterion().id()));
        Set<String> differing = new HashSet<>(ids);
        differing.removeIf(id -> saysTheSame(find(base, id), find(draft, id)));
        Predicate<CriterionTable> reads = table -> table.axes().stream()
                .anyMatch(axis -> axis instanceof Axis.VerdictOf && differing.contains(axis.reads()));
        return ids.stream().filter(id -> {
            CriterionTable table = find(base, id);
            return differing.contains(id) || table != null && reads.test(table);
        }).toList();
    }

    static @Nullable CriterionTable find(Book<?> book, String id) {
        return book.criteria().stream().filter(table -> table.criterion().id().equals(id)).findFirst().orElse(null);
    }

    private static boolean saysTheSame(@Nullable CriterionTable before, @Nullable CriterionTable after) {
        return before != null && after != null && before.criterion().hard() == after.criterion().hard()
                && before.axes().equals(after.axes()) && before.cases().equals(after.cases());
    }

    private static boolean sumsDiffer(Book<?> base, Book<?> draft) {
        return base.minimum() != draft.minimum() || !Causes.differingGroups(base, draft).isEmpty();
    }

    private static <C extends Record> Book<C> book(Book<C> base, Book<?> draft, List<Watched> watched,
            List<Field> fields) {
        List<CriterionTable> first = new ArrayList<>();
        List<CriterionTable> second = new ArrayList<>();
        add(BEFORE, base, watched, fields, first, second);
        add(AFTER, draft, watched, fields, first, second);
        return new Book<>(base.ref(), Text.of("差异", "difference"), base.facts(), first, second, List.of(),
                Integer.MIN_VALUE, List.of());
    }

    private static void add(String form, Book<?> of, List<Watched> watched, List<Field> fields,
            List<CriterionTable> first, List<CriterionTable> second) {
        Set<String> read = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Field field : fields) {
            Watched one = watched.get(field.watched());
            CriterionTable table = find(of, one.id());
            if (table == null) {
                continue;
            }
            told.add(one.id());
            if (table.isOverVerdicts()) {
                table.axes().forEach(axis -> read.add(axis.reads()));
                second.add(telling(form, table, of, one, field));
            } else {
                first.add(telling(form, table, of, one, field));
            }
        }
        read.removeAll(told);
        read.stream().sorted().map(id -> silent(form, Objects.requireNonNull(find(of, id)))).forEach(first::add);
    }

    /** The criterion, giving as points the number of what it says. */
    private static CriterionTable telling(String form, CriterionTable table, Book<?> of, Watched watched,
            Field field) {
        return as(form, table, finding -> {
            int points = watched.codeOf(of, table.criterion(), finding) << field.shift();
            return form.equals(BEFORE) ? new int[]{points, 0} : new int[]{0, points};
        });
    }

    /** The criterion for the sake of its verdicts. */
    private static CriterionTable silent(String form, CriterionTable table) {
        return as(form, table, finding -> new int[]{0, 0});
    }

    private static CriterionTable as(String form, CriterionTable table,
            Function<Finding, int[]> points) {
        String id = form + table.criterion().id();
        List<Axis> axes = table.axes().stream().<Axis>map(
                axis -> axis instanceof Axis.VerdictOf verdict ? new Axis.VerdictOf(form + verdict.reads()) : axis)
                .toList();
        return new CriterionTable(new Criterion(id, table.criterion().label(), false, HitPolicy.FIRST), axes,
                table.cases().stream().map(finding -> {
                    int[] given = points.apply(finding);
                    return new Finding(id, finding.verdict(), given[0], given[1], List.of(), null);
                }).toList());
    }
}
