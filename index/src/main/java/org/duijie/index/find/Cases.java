package org.duijie.index.find;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.duijie.engine.match.Finding;

/** What each case of a criterion gives, as seen by one asking side. Immutable. */
final class Cases {
    private final List<Finding> findings;
    private final long[] tallies;
    private final int offset;
    private final int[] reached;

    /**
     * The cases of a criterion.
     *
     * @param findings one for each
     * @param tallies what each gives; not changed afterwards
     * @param offset what the asking side alone decides of the case
     * @param reached how far from there the cases lie that the other side can lead to; not changed afterwards
     */
    Cases(List<Finding> findings, long[] tallies, int offset, int[] reached) {
        this.findings = findings;
        this.tallies = tallies;
        this.offset = offset;
        this.reached = reached;
    }

    /** What the case gives that lies so far from what the asking side decides. */
    long at(int steps) {
        return tallies[offset + steps];
    }

    /** The finding of that case. */
    Finding finding(int steps) {
        return findings.get(offset + steps);
    }

    /** The findings of all cases that can be. */
    List<Finding> findings() {
        return IntStream.of(reached).mapToObj(this::finding).toList();
    }

    /** Whether all that can be give the same. */
    boolean isFlat() {
        return given().distinct().count() == 1;
    }

    /** Whether one that can be rules out. */
    boolean canRuleOut() {
        return given().anyMatch(Tally::isRuledOut);
    }

    /** None that can be gives more points. */
    int most() {
        return given().mapToInt(Tally::points).max().orElseThrow();
    }

    private LongStream given() {
        return IntStream.of(reached).mapToLong(this::at);
    }
}
