package org.duijie.engine.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The needs each candidate may meet, best first: eight bytes an edge, ordered by points at once, and among equals by the
 * tie-breaker when somebody comes to them. Not thread safe.
 */
public final class Preferences {
    private static final int BITS = 20;
    private static final int MASK = (1 << BITS) - 1;
    /** More needs than this do not fit beside the points of both sides. */
    private static final int NEEDS = 1 << 23;
    private static final int POINTS_AT = 43;

    private final Edges edges;
    private final int[] starts;
    private final long[] packed;
    private final int[] sorted;

    /**
     * Preferences over edges.
     *
     * @param candidates how many candidates there are
     */
    public Preferences(Edges edges, int candidates) {
        if (edges.needs() >= NEEDS) {
            throw new IllegalArgumentException(edges.needs() + " needs; must be fewer than " + NEEDS);
        }
        this.edges = edges;
        this.starts = new int[candidates + 1];
        for (int need = 0; need < edges.needs(); need++) {
            edges.packed(need).forEach(edge -> starts[Edges.candidate(edge) + 1]++);
        }
        Arrays.parallelPrefix(starts, Math::addExact);
        this.packed = new long[starts[candidates]];
        this.sorted = starts.clone();
        for (int need = 0; need < edges.needs(); need++) {
            fill(need);
        }
        IntStream.range(0, candidates).parallel().forEach(c -> Arrays.sort(packed, starts[c], starts[c + 1]));
        System.arraycopy(starts, 0, sorted, 0, starts.length);
    }

    /** While filling, {@code sorted} is where each candidate's next edge goes. */
    private void fill(int need) {
        edges.packed(need).forEach(edge -> packed[sorted[Edges.candidate(edge)]++] = pack(need,
                Edges.needPoints(edge), Edges.candidatePoints(edge)));
    }

    /** How many needs a candidate may meet. */
    int count(int candidate) {
        return starts[candidate + 1] - starts[candidate];
    }

    /** The edge at a place of a candidate's ranking, 0 being the best. */
    Edge at(int candidate, int place) {
        int at = starts[candidate] + place;
        if (at >= sorted[candidate]) {
            breakTies(candidate, at);
        }
        return edge(candidate, packed[at]);
    }

    private void breakTies(int candidate, int from) {
        int to = from + 1;
        while (to < starts[candidate + 1] && packed[to] >>> POINTS_AT == packed[from] >>> POINTS_AT) {
            to++;
        }
        if (to - from > 1) {
            List<Edge> equals = Arrays.stream(packed, from, to).mapToObj(one -> edge(candidate, one))
                    .sorted(Edge.CANDIDATE_RANKING).toList();
            for (int i = 0; i < equals.size(); i++) {
                Edge edge = equals.get(i);
                packed[from + i] = pack(edge.need(), edge.needPoints(), edge.candidatePoints());
            }
        }
        sorted[candidate] = to;
    }

    /** In ascending order the more points the candidate gains, the earlier. */
    private static long pack(int need, int needPoints, int candidatePoints) {
        return (long) (MASK - (candidatePoints + Edges.POINTS)) << POINTS_AT | (long) need << BITS
                | needPoints + Edges.POINTS;
    }

    private Edge edge(int candidate, long one) {
        return edges.edge((int) (one >>> BITS) & NEEDS - 1, candidate, (int) (one & MASK) - Edges.POINTS,
                MASK - (int) (one >>> POINTS_AT) - Edges.POINTS);
    }
}
