package org.duijie.engine.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The independent judge of optima on small markets: every allocation there is, one by one. */
final class EveryAllocation {
    private final List<Edge> edges;
    private final Quotas quotas;
    private final int[] left;
    private final int[] candidateLeft;
    private final List<Edge> chosen;

    private EveryAllocation(Market market) {
        this.edges = market.edges().all().toList();
        this.quotas = market.quotas();
        this.left = quotas.places();
        this.candidateLeft = market.candidatePlaces().stream().mapToInt(i -> i).toArray();
        this.chosen = new ArrayList<>(market.pins());
        market.pins().forEach(pin -> take(pin, 1));
    }

    /** What an allocation comes to; compared by people first if a policy is for everyone, then by its goal. */
    record Sum(long people, long meetings, long points) {
        static Sum of(List<Edge> meetings) {
            return new Sum(meetings.stream().map(Edge::candidate).distinct().count(), meetings.size(),
                    meetings.stream().mapToLong(Edge::points).sum());
        }

        boolean beats(Sum other, Policy policy) {
            if (policy.everyone() && people != other.people) {
                return people > other.people;
            }
            boolean samePoints = points == other.points;
            boolean sameMeetings = meetings == other.meetings;
            return policy.goal() == Goal.MOST_POINTS
                    ? samePoints ? meetings > other.meetings : points > other.points
                    : sameMeetings ? points > other.points : meetings > other.meetings;
        }
    }

    /** Shows every allocation that keeps to the places, the pins among its meetings. */
    static void of(Market market, Consumer<List<Edge>> each) {
        new EveryAllocation(market).from(0, each);
    }

    private void from(int next, Consumer<List<Edge>> each) {
        if (next == edges.size()) {
            each.accept(chosen);
            return;
        }
        from(next + 1, each);
        Edge edge = edges.get(next);
        if (quotas.around(edge.need()).allMatch(one -> left[one] > 0) && candidateLeft[edge.candidate()] > 0) {
            take(edge, 1);
            chosen.add(edge);
            from(next + 1, each);
            chosen.removeLast();
            take(edge, -1);
        }
    }

    private void take(Edge edge, int places) {
        quotas.count(left, edge.need(), -places);
        candidateLeft[edge.candidate()] -= places;
    }
}
