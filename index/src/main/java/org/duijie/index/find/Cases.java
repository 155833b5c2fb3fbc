package org.duijie.index.find;

import java.util.stream.LongStream;

/** What each case of a criterion gives, as seen by one asking side. Immutable. */
final class Cases {
    private final long[] tallies;
    private final int offset;

    /**
     * The cases of a criterion.
     *
     * @param tallies what each gives; not changed afterwards
     * @param offset what the asking side alone decides of the case
     */
    Cases(long[] tallies, int offset) {
        this.tallies = tallies;
        this.offset = offset;
    }

    /** What the case gives that lies so far from what the asking side decides. */
    long at(int steps) {
        return tallies[offset + steps];
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
