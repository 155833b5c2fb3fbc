package org.duijie.engine;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Random numbers for property tests: the seed is in every failure's message and is taken back by -Dduijie.seed=… */
public record Seeds(long seed) {

    /** A new seed each time, unless one is asked for. */
    public static Seeds fresh() {
        return new Seeds(Long.getLong("duijie.seed", System.nanoTime()));
    }

    /** The generator of the n-th trial. */
    public RandomGenerator trial(int n) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 31 + n);
    }

    /** How to repeat a trial. */
    public String of(int n) {
        return "repeat with -Dduijie.seed=" + seed + " (trial " + n + ")";
    }
}
