package org.duijie.engine.allocation;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * The needs each candidate may meet, eight bytes an edge, ranked only as far as somebody looks. Immutable and thread safe.
 *
 * <p>An edge is packed as in {@link Edges}, with the need in place of the candidate.
 */
public final class Preferences {
    /** More needs than this do not fit beside the points of both sides. */
    private static final int NEEDS = Edges.CANDIDATES;
    /** Candidates whose rows are filled together: few enough that the ends of all stay in a processor's cache. */
    private static final int AT_ONCE = 256;

    private final long seed;
    private final long[][] rows;

    /**
     * Preferences over edges, those barred among them.
     *
     * @param candidates how many candidates there are
     */
    public Preferences(Edges edges, int candidates) {
        if (edges.needs() >= NEEDS) {
            throw new IllegalArgumentException(edges.needs() + " needs; must be fewer than " + NEEDS);
        }
        this.seed = edges.seed();
        this.rows = new long[candidates][];
        IntStream.range(0, Math.ceilDiv(candidates, AT_ONCE)).parallel()
                .forEach(block -> fill(edges, block * AT_ONCE, Math.min((block + 1) * AT_ONCE, candidates)));
    }

    private void fill(Edges edges, int from, int to) {
        int[] counts = new int[to - from];
        for (int need = 0; need < edges.needs(); need++) {
            long[] row = edges.row(need);
            for (int at = Edges.firstFrom(row, from); at < row.length && Edges.candidate(row[at]) < to; at++) {
                counts[Edges.candidate(row[at]) - from]++;
            }
        }
        for (int candidate = from; candidate < to; candidate++) {
            rows[candidate] = new long[counts[candidate - from]];
        }
        Arrays.fill(counts, 0);
        for (int need = 0; need < edges.needs(); need++) {
            long[] row = edges.row(need);
            for (int at = Edges.firstFrom(row, from); at < row.length && Edges.candidate(row[at]) < to; at++) {
                int candidate = Edges.candidate(row[at]);
                rows[candidate][counts[candidate - from]++] = Edges.renumbered(row[at], need);
            }
        }
    }

    /**
     * The best edges of a candidate that come after those looked at before, best first.
     *
     * @param before what was looked at last, none at the beginning
     * @param most how many to return at most, at least 1; fewer only if there are no more
     * @param which those wanted
     */
    long[] next(int candidate, long[] before, int most, LongPredicate which) {
        long[] best = new long[Math.min(most, rows[candidate].length)];
        int count = 0;
        for (long edge : rows[candidate]) {
            boolean amongBest = count < best.length || prefers(candidate, edge, best[count - 1]);
            if (amongBest && which.test(edge)
                    && (before.length == 0 || prefers(candidate, before[before.length - 1], edge))) {
                int place = place(candidate, edge, best, count);
                count = Math.min(count + 1, best.length);
                System.arraycopy(best, place, best, place + 1, count - place - 1);
                best[place] = edge;
            }
        }
        return count == best.length ? best : Arrays.copyOf(best, count);
    }

    private int place(int candidate, long edge, long[] best, int count) {
        int from = 0;
        int to = count;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (prefers(candidate, edge, best[middle])) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private boolean prefers(int candidate, long one, long other) {
        int more = Edges.candidatePoints(one) - Edges.candidatePoints(other);
        return more > 0 || more == 0 && tie(candidate, one) < tie(candidate, other);
    }

    /** All edges of a candidate, by need; not to be changed. */
    long[] of(int candidate) {
        return rows[candidate];
    }

    /** The tie-breaker of a candidate's edge. */
    long tie(int candidate, long edge) {
        return Edge.tieOf(seed, need(edge), candidate);
    }

    /** The need of an edge. */
    static int need(long edge) {
        return Edges.candidate(edge);
    }

    /** A candidate's edge unpacked. */
    Edge edge(int candidate, long edge) {
        return new Edge(need(edge), candidate, Edges.needPoints(edge), Edges.candidatePoints(edge),
                tie(candidate, edge));
    }
}
