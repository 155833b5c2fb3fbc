package org.duijie.engine.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;

/**
 * Many-to-many deferred acceptance with candidates proposing (Gale and Shapley 1962; Roth 1984 for many-to-many with
 * responsive preferences). Over the places that no pin takes, the outcome has no blocking pair: no pair that may meet,
 * does not, and would be preferred by both to a free place or to somebody held. Runs in O(edges · log places).
 */
public final class DeferredAcceptance {
    private final List<List<Edge>> proposals;
    private final int[] next;
    private final int[] free;
    private final int[] places;
    private final List<PriorityQueue<Edge>> held;

    private DeferredAcceptance(Market market) {
        free = market.freeCandidatePlaces();
        places = market.freeNeedPlaces();
        next = new int[free.length];
        proposals = new ArrayList<>();
        for (int c = 0; c < free.length; c++) {
            proposals.add(new ArrayList<>());
        }
        market.edges().forEach(edge -> proposals.get(edge.candidate()).add(edge));
        proposals.forEach(list -> list.sort(Edge.CANDIDATE_RANKING));
        held = new ArrayList<>();
        for (int n = 0; n < places.length; n++) {
            held.add(new PriorityQueue<>(Edge.NEED_RANKING.reversed()));
        }
    }

    /** The pairs that meet, pinned ones first, then by need and candidate. */
    public static List<Edge> allocate(Market market) {
        List<Edge> meetings = new ArrayList<>(market.pins());
        new DeferredAcceptance(market).run().stream()
                .sorted(Comparator.comparingInt(Edge::need).thenComparingInt(Edge::candidate)).forEach(meetings::add);
        return meetings;
    }

    private List<Edge> run() {
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int c = 0; c < free.length; c++) {
            waiting.add(c);
        }
        while (!waiting.isEmpty()) {
            int candidate = waiting.remove();
            while (free[candidate] > 0 && next[candidate] < proposals.get(candidate).size()) {
                Edge refused = propose(proposals.get(candidate).get(next[candidate]++));
                if (refused != null && refused.candidate() != candidate) {
                    waiting.add(refused.candidate());
                }
            }
        }
        return held.stream().flatMap(PriorityQueue::stream).toList();
    }

    /** Lets the need hold the proposal if it may; returns whom it refuses for it, if anybody. */
    private @Nullable Edge propose(Edge edge) {
        PriorityQueue<Edge> holders = held.get(edge.need());
        holders.add(edge);
        free[edge.candidate()]--;
        if (holders.size() <= places[edge.need()]) {
            return null;
        }
        Edge refused = holders.remove();
        free[refused.candidate()]++;
        return refused;
    }
}
