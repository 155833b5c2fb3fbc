package org.duijie.engine.match;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The published form of a criterion: a finding for each case of the facts it reads. Immutable and thread safe.
 *
 * @param criterion the criterion
 * @param axes what it reads, at most five; the first varies slowest
 * @param cases a finding for each case
 */
public record CriterionTable(Criterion criterion, List<Axis> axes, List<Finding> cases) {
    public CriterionTable {
        axes = List.copyOf(axes);
        cases = List.copyOf(cases);
        if (cases.size() != Axis.cases(axes)) {
            throw new IllegalArgumentException(
                    criterion.id() + ": " + cases.size() + " findings for " + Axis.cases(axes) + " cases");
        }
    }

    /** Whether it reads verdicts of other criteria. */
    public boolean isOverVerdicts() {
        return axes.stream().anyMatch(Axis.VerdictOf.class::isInstance);
    }

    /** The finding for what is read through {@code values}, given for each axis. */
    public Finding find(ToIntFunction<Axis> values) {
        int index = 0;
        for (Axis axis : axes) {
            index = index * axis.size() + axis.place(values.applyAsInt(axis));
        }
        return cases.get(index);
    }
}
