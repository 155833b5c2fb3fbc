package org.duijie.index.find;

import org.duijie.engine.match.Verdict;

/**
 * What one case of a criterion gives, and what all of them give a pair, as one whole number that adds up: the points, and
 * far above them the number of hard criteria that lack information, and above that the number of those unmet.
 */
final class Tally {
    private static final long LACKING = 1L << 40;
    private static final long UNMET = 1L << 52;
    /** Points may be negative and would borrow from what lies above. */
    private static final long SHIFT = LACKING / 2;

    private Tally() {}

    /** A finding of a criterion. */
    static long of(int points, boolean hard, Verdict verdict) {
        if (!hard) {
            return points;
        }
        return points + switch (verdict) {
            case SATISFIED, PARTIAL -> 0;
            case UNKNOWN -> LACKING;
            case UNMET -> UNMET;
        };
    }

    /** Whether some hard criterion is unmet. */
    static boolean isRuledOut(long tally) {
        return tally >= UNMET - SHIFT;
    }

    /** The points alone. */
    static int points(long tally) {
        return (int) ((tally + SHIFT) % LACKING - SHIFT);
    }

    /** Whether nobody of that rank lacks information, and the points reach a minimum. */
    static boolean isEnough(long rank, int minimum) {
        return rank >= LACKING + minimum;
    }

    /** Ranks those not ruled out, higher first: those about whom nothing is lacking, then by points. */
    static long rank(long tally) {
        return tally < LACKING - SHIFT ? points(tally) + LACKING : points(tally);
    }
}
