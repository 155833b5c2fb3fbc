package org.duijie.index.openings;

import java.util.Arrays;
import java.util.List;

import org.apache.lucene.search.Explanation;

/**
 * Why a position stands where it does: a score and what it is made of.
 *
 * @param score what this counts
 * @param what what it is
 * @param parts what it is made of; empty if it is simple
 */
public record Explained(double score, String what, List<Explained> parts) {
    public Explained {
        parts = List.copyOf(parts);
    }

    static Explained of(Explanation explanation) {
        return new Explained(explanation.getValue().doubleValue(), explanation.getDescription(),
                Arrays.stream(explanation.getDetails()).map(Explained::of).toList());
    }
}
