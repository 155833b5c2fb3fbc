package org.duijie.engine.allocation;

import java.util.List;

/** The independent judge of stability: looks at every pair and follows the definition word by word. */
final class BlockingPairs {
    private BlockingPairs() {}

    /** Pairs that may meet, do not, and that both sides prefer to a free place or to an unpinned holder. */
    static List<Edge> of(Market market, List<Edge> meetings) {
        return market.edges().all().filter(edge -> !meetings.contains(edge))
                .filter(edge -> needWants(market, meetings, edge) && candidateWants(market, meetings, edge)).toList();
    }

    private static boolean needWants(Market market, List<Edge> meetings, Edge edge) {
        List<Edge> held = meetings.stream().filter(e -> e.need() == edge.need()).toList();
        if (held.size() < market.needPlaces().get(edge.need())) {
            return true;
        }
        for (Edge other : held) {
            boolean worse = other.needPoints() < edge.needPoints()
                    || other.needPoints() == edge.needPoints() && other.tie() > edge.tie();
            if (!market.pins().contains(other) && worse) {
                return true;
            }
        }
        return false;
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
