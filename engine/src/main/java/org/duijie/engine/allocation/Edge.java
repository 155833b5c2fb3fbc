package org.duijie.engine.allocation;

import java.util.Comparator;

/**
 * A pair that may meet, and what each side gains.
 *
 * @param need 0 to needs − 1
 * @param candidate 0 to candidates − 1
 * @param needPoints what the need's side gains
 * @param candidatePoints what the candidate's side gains
 * @param tie decides among equals on either side; lower goes first
 */
public record Edge(int need, int candidate, int needPoints, int candidatePoints, long tie) {
    /** By need, then candidate. */
    public static final Comparator<Edge> BY_NUMBERS = Comparator.comparingInt(Edge::need)
            .thenComparingInt(Edge::candidate);

    private static final Comparator<Edge> BY_TIE = Comparator.comparingLong(Edge::tie).thenComparing(BY_NUMBERS);

    /** How a need ranks those who may meet it, best first; strict. */
    public static final Comparator<Edge> NEED_RANKING = Comparator.comparingInt(Edge::needPoints).reversed()
            .thenComparing(BY_TIE);

    /** How a candidate ranks the needs that may be met, best first; strict. */
    public static final Comparator<Edge> CANDIDATE_RANKING = Comparator.comparingInt(Edge::candidatePoints).reversed()
            .thenComparing(BY_TIE);

    /** What both sides gain together. */
    public int points() {
        return needPoints + candidatePoints;
    }

    /**
     * The tie-breaker of a pair, unlike that of any other: depends on the seed and the pair alone, so that neither the order
     * of the input nor another pair can change it. The mixing function is the finaliser of SplitMix64 (Steele, Lea, Flood
     * 2014), which can be undone.
     */
    public static long tieOf(long seed, int need, int candidate) {
        return mix(seed ^ mix(((long) need << 32) | candidate));
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
