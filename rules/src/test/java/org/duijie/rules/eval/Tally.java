package org.duijie.rules.eval;

/**
 * Answers counted against what was expected.
 *
 * @param hits expected and given
 * @param misses expected, not given
 * @param extras given, not expected
 */
record Tally(long hits, long misses, long extras) {
    static final Tally NONE = new Tally(0, 0, 0);

    /** One fact that is expected or not, and given or not. */
    static Tally of(boolean expected, boolean given) {
        return new Tally(expected && given ? 1 : 0, expected && !given ? 1 : 0, !expected && given ? 1 : 0);
    }

    Tally plus(Tally other) {
        return new Tally(hits + other.hits, misses + other.misses, extras + other.extras);
    }

    boolean exact() {
        return misses == 0 && extras == 0;
    }

    /** Share of what was given that was expected; 1 where nothing was given. */
    double precision() {
        return hits + extras == 0 ? 1 : (double) hits / (hits + extras);
    }

    /** Share of what was expected that was given; 1 where nothing was expected. */
    double recall() {
        return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
    }
}
