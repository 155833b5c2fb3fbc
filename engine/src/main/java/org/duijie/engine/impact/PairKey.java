package org.duijie.engine.impact;

/** A pair as one number; such numbers are ordered by need, then candidate. */
final class PairKey {
    private PairKey() {}

    static long of(int need, int candidate) {
        return (long) need << Integer.SIZE | candidate;
    }

    /** The same pair from one that has the candidate before the need. */
    static long turned(long pair) {
        return Long.rotateLeft(pair, Integer.SIZE);
    }

    static int need(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int candidate(long pair) {
        return (int) pair;
    }
}
