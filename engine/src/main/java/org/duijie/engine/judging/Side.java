package org.duijie.engine.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.duijie.engine.match.Book;
import org.duijie.engine.match.Criterion;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.PointGroup;

/** The points of one side: what every criterion adds, and what bounds of groups then make of it. Immutable. */
final class Side {
    private final ToIntFunction<Finding> points;
    private final Map<String, Span> spans = new HashMap<>();
    private final Field total;
    private final List<Group> groups = new ArrayList<>();

    /**
     * A group that may change the total.
     *
     * @param fields one of the members' sum, or one of each member where the best counts
     * @param members the criteria behind each field
     */
    private record Group(PointGroup.Mode mode, PointGroup.Bounds bounds, List<Field> fields,
            List<List<String>> members) {

        /** Puts what the bounds make of the members in the place of their sum. */
        void adjust(long[][] words, int count, int[] points) {
            int[] combined = new int[count];
            Arrays.fill(combined, mode == PointGroup.Mode.MAX ? Integer.MIN_VALUE : 0);
            for (Field field : fields) {
                long[] sums = words[field.word()];
                for (int row = 0; row < count; row++) {
                    int own = field.in(sums[row]);
                    points[row] -= own;
                    combined[row] = mode == PointGroup.Mode.MAX ? Math.max(combined[row], own) : combined[row] + own;
                }
            }
            for (int row = 0; row < count; row++) {
                points[row] += bounds.hold(combined[row]);
            }
        }
    }

    Side(Book<?> book, ToIntFunction<Finding> points, Function<PointGroup, PointGroup.Bounds> bounds, Layout layout) {
        this.points = points;
        book.criteria().stream().forEach(table -> spans.put(table.criterion().id(), Span.of(table, points)));
        this.total = Span.sum(spans.values()).in(layout);
        for (PointGroup group : book.groups()) {
            List<List<String>> members = group.mode() == PointGroup.Mode.MAX
                    ? group.criteria().stream().map(List::of).toList()
                    : List.of(group.criteria());
            boolean changes = group.mode() == PointGroup.Mode.MAX
                    || !bounds.apply(group).equals(PointGroup.Bounds.NONE);
            if (changes && !group.criteria().isEmpty()) {
                List<Field> fields = Span.in(layout,
                        members.stream().map(ids -> Span.sum(ids.stream().map(this::span).toList())).toList());
                groups.add(new Group(group.mode(), bounds.apply(group), fields, members));
            }
        }
    }

    private Span span(String criterion) {
        Span span = spans.get(criterion);
        if (span == null) {
            throw new IllegalArgumentException("No criterion " + criterion);
        }
        return span;
    }

    /** Adds what a case gives to the entry of that case. */
    void add(CriterionTable table, Finding finding, Added to, int entry) {
        Criterion criterion = table.criterion();
        int more = points.applyAsInt(finding) - span(criterion.id()).least();
        to.add(entry, total.word(), total.bits(more));
        for (Group group : groups) {
            for (int i = 0; i < group.fields().size(); i++) {
                if (group.members().get(i).contains(criterion.id())) {
                    Field field = group.fields().get(i);
                    to.add(entry, field.word(), field.bits(more));
                }
            }
        }
    }

    /** The points of the first rows, once everything is added. */
    void points(long[][] words, int count, int[] to) {
        long[] sums = words[total.word()];
        for (int row = 0; row < count; row++) {
            to[row] = total.in(sums[row]);
        }
        groups.forEach(group -> group.adjust(words, count, to));
    }
}
