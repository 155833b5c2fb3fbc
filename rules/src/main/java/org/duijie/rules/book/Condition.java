package org.duijie.rules.book;

import java.util.Collection;
import java.util.List;

/**
 * The values a cell admits.
 *
 * @param known known values, numbers or ordinals, as ascending spans that do not touch
 * @param unknown whether a missing value is admitted
 */
public record Condition(List<Span> known, boolean unknown) {
    public Condition {
        known = List.copyOf(known);
    }

    /** Admits these spans, in any order and overlapping as they may. */
    static Condition of(Collection<Span> known, boolean unknown) {
        return new Condition(Span.merge(known), unknown);
    }

    /** Whether every value of the scale is admitted, missing ones included. */
    public boolean admitsEverything(Scale scale) {
        return known.equals(scale.known()) && (unknown || !scale.mayBeUnknown());
    }
}
