package org.duijie.engine.allocation;

import java.util.List;
import java.util.stream.IntStream;

/** The independent judge of stability: looks at every pair and follows the definition word by word. */
final class BlockingPairs {
    private BlockingPairs() {}

    /**
     * Pairs that may meet, do not, and that both sides prefer to a free place or to an unpinned holder: of the need if it is full,
     * else of the smallest full group it is in.
     */
    static List<Edge> of(Market market, List<Edge> meetings) {
        return market.edges().all().filter(edge -> !meetings.contains(edge))
                .filter(edge -> needWants(market, meetings, edge) && candidateWants(market, meetings, edge)).toList();
    }

    private static boolean needWants(Market market, List<Edge> meetings, Edge edge) {
        Quotas quotas = market.quotas();
        for (int number = edge.need(); number != Quotas.NONE; number = quotas.group(number)) {
            List<Edge> held = heldBy(number, market, meetings);
            if (held.size() >= quotas.places()[number]) {
                return held.stream().filter(other -> !market.pins().contains(other))
                        .anyMatch(other -> other.needPoints() < edge.needPoints()
                                || other.needPoints() == edge.needPoints() && other.tie() > edge.tie());
            }
        }
        return true;
    }

    /** The meetings of a need, or of all needs of a group. */
    static List<Edge> heldBy(int number, Market market, List<Edge> meetings) {
        return meetings.stream()
                .filter(e -> IntStream.of(market.quotas().needsWithin(number)).anyMatch(n -> n == e.need()))
                .toList();
    }

    private static boolean candidateWants(Market market, List<Edge> meetings, Edge edge) {
        List<Edge> held = meetings.stream().filter(e -> e.candidate() == edge.candidate()).toList();
        if (held.size() < market.candidatePlaces().get(edge.candidate())) {
            return true;
        }
        for (Edge other : held) {
            boolean worse = other.candidatePoints() < edge.candidatePoints()
                    || other.candidatePoints() == edge.candidatePoints() && other.tie() > edge.tie();
            if (!market.pins().contains(other) && worse) {
                return true;
            }
        }
        return false;
    }
}
