package org.duijie.engine.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The first places of every need's ranking and of every candidate's, before any place is given. Immutable and thread safe.
 *
 * <p>They are those of {@link Edge#NEED_RANKING} and {@link Edge#CANDIDATE_RANKING}.
 */
public final class FirstPlaces {
    private static final int CANDIDATES_AT_ONCE = 1_024;

    private final int[][] ofNeeds;
    private final int[][] ofCandidates;

    private FirstPlaces(int[][] ofNeeds, int[][] ofCandidates) {
        this.ofNeeds = ofNeeds;
        this.ofCandidates = ofCandidates;
    }

    /**
     * Those of a market, pins among them.
     *
     * @param most how many places of each ranking, at least 1
     */
    public static FirstPlaces of(Market market, int most) {
        Edges edges = market.edges();
        int[][] ofNeeds = new int[market.quotas().needs()][];
        IntStream.range(0, ofNeeds.length).parallel().forEach(need -> {
            Best best = new Best(most);
            pins(market, edge -> edge.need() == need)
                    .forEach(pin -> best.offer(pin.candidate(), pin.needPoints(), edges.seed(), need, pin.candidate()));
            edges.packed(need).forEach(packed -> best.offer(Edges.candidate(packed), Edges.needPoints(packed),
                    edges.seed(), need, Edges.candidate(packed)));
            ofNeeds[need] = best.who();
        });
        int[][] ofCandidates = new int[market.candidatePlaces().size()][];
        IntStream.range(0, Math.ceilDiv(ofCandidates.length, CANDIDATES_AT_ONCE)).parallel().forEach(part -> {
            int from = part * CANDIDATES_AT_ONCE;
            rank(market, most, from, Math.min(from + CANDIDATES_AT_ONCE, ofCandidates.length), ofCandidates);
        });
        return new FirstPlaces(ofNeeds, ofCandidates);
    }

    /** Ranks the needs of the candidates from one to before another: row by row, as the edges lie. */
    private static void rank(Market market, int most, int from, int to, int[][] ofCandidates) {
        Edges edges = market.edges();
        Best[] best = IntStream.range(from, to).mapToObj(candidate -> new Best(most)).toArray(Best[]::new);
        pins(market, edge -> edge.candidate() >= from && edge.candidate() < to)
                .forEach(pin -> best[pin.candidate() - from].offer(pin.need(), pin.candidatePoints(), edges.seed(),
                        pin.need(), pin.candidate()));
        for (int need = 0; need < edges.needs(); need++) {
            long[] row = edges.row(need);
            IntPredicate isBarred = edges.barredFrom(need);
            for (int i = Edges.firstFrom(row, from); i < row.length && Edges.candidate(row[i]) < to; i++) {
                int candidate = Edges.candidate(row[i]);
                if (!isBarred.test(candidate)) {
                    best[candidate - from].offer(need, Edges.candidatePoints(row[i]), edges.seed(), need, candidate);
                }
            }
        }
        for (int candidate = from; candidate < to; candidate++) {
            ofCandidates[candidate] = best[candidate - from].who();
        }
    }

    private static List<Edge> pins(Market market, Predicate<Edge> which) {
        return market.pins().isEmpty() ? List.of() : market.pins().stream().filter(which).toList();
    }

    /** The candidates a need ranks first, best first; not to be changed. */
    public int[] ofNeed(int need) {
        return ofNeeds[need];
    }

    /** The needs a candidate ranks first, best first; not to be changed. */
    public int[] ofCandidate(int candidate) {
        return ofCandidates[candidate];
    }

    /** The place in a list, 1 for the best; 0 if it is not there. */
    public static int placeOf(int who, int[] list) {
        for (int i = 0; i < list.length; i++) {
            if (list[i] == who) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The best of one ranking so far. */
    private static final class Best {
        private final int[] who;
        private final int[] points;
        private final long[] ties;
        private int count;

        Best(int most) {
            this.who = new int[most];
            this.points = new int[most];
            this.ties = new long[most];
        }

        void offer(int other, int otherPoints, long seed, int need, int candidate) {
            if (count == who.length && otherPoints < points[count - 1]) {
                return;
            }
            long tie = Edge.tieOf(seed, need, candidate);
            int place = count;
            while (place > 0 && (points[place - 1] < otherPoints
                    || points[place - 1] == otherPoints && ties[place - 1] > tie)) {
                place--;
            }
            if (place == who.length) {
                return;
            }
            int moved = Math.min(count, who.length - 1) - place;
            System.arraycopy(who, place, who, place + 1, moved);
            System.arraycopy(points, place, points, place + 1, moved);
            System.arraycopy(ties, place, ties, place + 1, moved);
            who[place] = other;
            points[place] = otherPoints;
            ties[place] = tie;
            count = Math.min(count + 1, who.length);
        }

        int[] who() {
            return Arrays.copyOf(who, count);
        }
    }
}
