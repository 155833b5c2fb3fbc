package org.duijie.engine.allocation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The candidates each need may meet, the heaviest first, eight bytes an edge; the weight of an edge is the points of both
 * sides. Candidates go by the order in which the seed draws them, so that it decides among equals. Immutable and thread
 * safe.
 */
final class Offers {
    private static final int BITS = 23;
    private static final int PLACE = (1 << BITS) - 1;
    /** More than any two edges are apart. */
    static final int FAVOUR = 4 * Edges.POINTS;
    private static final int HEAVIEST = FAVOUR + 2 * Edges.POINTS;

    private final int[] drawn;
    private final long[][] byNeed;

    /**
     * The edges of a market.
     *
     * @param favoured those that weigh more than all that are not among them
     */
    Offers(Market market, List<Edge> favoured) {
        Edges edges = market.edges();
        this.drawn = draw(edges, market.candidatePlaces().size());
        int[] places = new int[drawn.length];
        for (int place = 0; place < drawn.length; place++) {
            places[drawn[place]] = place;
        }
        BitSet[] favourites = new BitSet[edges.needs()];
        Arrays.setAll(favourites, need -> new BitSet());
        favoured.forEach(edge -> favourites[edge.need()].set(edge.candidate()));
        this.byNeed = new long[edges.needs()][];
        IntStream.range(0, byNeed.length).parallel().forEach(need -> {
            byNeed[need] = edges.packed(need).map(edge -> offer(edge, favourites[need], places)).toArray();
            Arrays.sort(byNeed[need]);
        });
    }

    /** The candidates in the order in which the seed draws them: as if they all had the same points for one more need. */
    static int[] draw(Edges edges, int candidates) {
        return IntStream.range(0, candidates).mapToObj(candidate -> edges.edge(edges.needs(), candidate, 0, 0))
                .sorted(Edge.NEED_RANKING).mapToInt(Edge::candidate).toArray();
    }

    private static long offer(long edge, BitSet favourites, int[] places) {
        int candidate = Edges.candidate(edge);
        int weight = Edges.needPoints(edge) + Edges.candidatePoints(edge) + (favourites.get(candidate) ? FAVOUR : 0);
        return (long) (HEAVIEST - weight) << BITS | places[candidate];
    }

    /** Those of a need, heaviest first. */
    long[] of(int need) {
        return byNeed[need];
    }

    /** What no offer outweighs. */
    int heaviest() {
        return Arrays.stream(byNeed).filter(offers -> offers.length > 0).mapToInt(offers -> weight(offers[0])).max()
                .orElse(0);
    }

    static int weight(long offer) {
        return HEAVIEST - (int) (offer >>> BITS);
    }

    /** The place in the draw of the candidate of an offer. */
    static int place(long offer) {
        return (int) offer & PLACE;
    }

    /** The number of the candidate at a place in the draw. */
    int candidate(int place) {
        return drawn[place];
    }
}
