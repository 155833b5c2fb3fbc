package org.duijie.engine.match;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreType;

/**
 * Some cases of a criterion, as a table of these axes numbers them; for programs that look for pairs, not to be read. Immutable.
 *
 * @param axes what the criterion reads; the first varies slowest
 * @param cases numbers of the cases, ascending
 */
@JsonIgnoreType
public record CaseSet(List<Axis> axes, List<Integer> cases) {
    public CaseSet {
        axes = List.copyOf(axes);
        cases = List.copyOf(cases);
    }
}
