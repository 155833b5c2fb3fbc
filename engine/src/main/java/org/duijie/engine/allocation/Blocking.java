package org.duijie.engine.allocation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Counts blocking pairs: those that may meet, do not, and that both sides prefer to a free place or to an unpinned holder. A
 * side takes whoever is better than the least it holds, so one look at each edge is enough. Needs that share places take
 * somebody for the least of the smallest full group they are in.
 */
final class Blocking {
    private final Market market;
    private final Set<Edge> meetings;
    private final List<Bar> needs;
    private final List<Bar> candidates;

    private Blocking(Market market, List<Edge> meetings) {
        this.market = market;
        this.meetings = new HashSet<>(meetings);
        Quotas quotas = market.quotas();
        List<Bar> numbers = bars(quotas.places(), meetings, edge -> quotas.around(edge.need()), Edge.NEED_RANKING);
        this.needs = IntStream.range(0, quotas.needs()).mapToObj(need -> quotas.around(need).mapToObj(numbers::get)
                .filter(bar -> !bar.free()).findFirst().orElse(numbers.get(need))).toList();
        this.candidates = bars(market.candidatePlaces().stream().mapToInt(Integer::intValue).toArray(), meetings,
                edge -> IntStream.of(edge.candidate()), Edge.CANDIDATE_RANKING);
    }

    /** How many there are in an allocation of a market. */
    static long count(Market market, List<Edge> meetings) {
        Blocking blocking = new Blocking(market, meetings);
        return IntStream.range(0, blocking.needs.size()).parallel().mapToLong(blocking::count).sum();
    }

    /**
     * What somebody has to be better than for a side to take him.
     *
     * @param free whether there is a place in any case
     * @param least the unpinned holder ranked lowest; null if there is none
     */
    private record Bar(boolean free, @Nullable Edge least) {
        boolean mayTake(int points, ToIntFunction<Edge> pointsOf) {
            return free || least != null && points >= pointsOf.applyAsInt(least);
        }

        boolean takes(Edge edge, Comparator<Edge> ranking) {
            return free || least != null && ranking.compare(edge, least) < 0;
        }
    }

    private List<Bar> bars(int[] places, List<Edge> all, Function<Edge, IntStream> holders, Comparator<Edge> ranking) {
        int[] held = new int[places.length];
        Edge[] least = new Edge[places.length];
        Set<Edge> pins = Set.copyOf(market.pins());
        all.forEach(meeting -> holders.apply(meeting).forEach(one -> {
            held[one]++;
            if (!pins.contains(meeting) && (least[one] == null || ranking.compare(meeting, least[one]) > 0)) {
                least[one] = meeting;
            }
        }));
        return IntStream.range(0, held.length).mapToObj(one -> new Bar(held[one] < places[one], least[one]))
                .toList();
    }

    private long count(int need) {
        Bar bar = needs.get(need);
        return market.edges().packed(need)
                .filter(edge -> bar.mayTake(Edges.needPoints(edge), Edge::needPoints)
                        && candidates.get(Edges.candidate(edge)).mayTake(Edges.candidatePoints(edge),
                                Edge::candidatePoints))
                .mapToObj(edge -> market.edges().edge(need, edge))
                .filter(edge -> bar.takes(edge, Edge.NEED_RANKING)
                        && candidates.get(edge.candidate()).takes(edge, Edge.CANDIDATE_RANKING)
                        && !meetings.contains(edge))
                .count();
    }
}
