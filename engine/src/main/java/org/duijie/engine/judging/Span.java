package org.duijie.engine.judging;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;

/**
 * Between which numbers the points of a criterion lie, or sums of them.
 *
 * @param least the least
 * @param most the most
 */
record Span(int least, int most) {

    /** Of what a criterion gives one side. */
    static Span of(CriterionTable table, ToIntFunction<Finding> points) {
        var all = table.cases().stream().mapToInt(points).summaryStatistics();
        return new Span(all.getMin(), all.getMax());
    }

    /** Of sums of one of each. */
    static Span sum(Collection<Span> spans) {
        return new Span(spans.stream().mapToInt(Span::least).sum(), spans.stream().mapToInt(Span::most).sum());
    }

    /** A field for it. */
    Field in(Layout layout) {
        return layout.field(least, (long) most - least);
    }

    /** A field for each. */
    static List<Field> in(Layout layout, List<Span> spans) {
        return spans.stream().map(span -> span.in(layout)).toList();
    }
}
