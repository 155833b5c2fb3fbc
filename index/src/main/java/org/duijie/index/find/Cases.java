package org.duijie.index.find;

import java.util.List;
import java.util.stream.LongStream;

import org.duijie.engine.match.Finding;

/** What each case of a criterion gives, as seen by one asking side. Immutable. */
final class Cases {
    private final List<Finding> findings;
    private final long[] tallies;
    private final int offset;

    /**
     * The cases of a criterion.
     *
     * @param findings one for each
     * @param tallies what each gives; not changed afterwards
     * @param offset what the asking side alone decides of the case
     */
    Cases(List<Finding> findings, long[] tallies, int offset) {
        this.findings = findings;
        this.tallies = tallies;
        this.offset = offset;
    }

    /** What the case gives that lies so far from what the asking side decides. */
    long at(int steps) {
        return tallies[offset + steps];
    }

    /** The finding of that case. */
    Finding finding(int steps) {
        return findings.get(offset + steps);
    }

    /** The findings of all cases. */
    List<Finding> findings() {
        return findings;
    }

    /** Whether all give the same. */
    boolean isFlat() {
        return LongStream.of(tallies).distinct().count() == 1;
    }

    /** Whether some case rules out. */
    boolean canRuleOut() {
        return LongStream.of(tallies).anyMatch(Tally::isRuledOut);
    }
}
