package org.duijie.engine.allocation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Many-to-many deferred acceptance with candidates proposing (Gale and Shapley 1962; Roth 1984 for many-to-many with
 * responsive preferences). Over the places that no pin takes, the outcome has no blocking pair: no pair that may meet,
 * does not, and would be preferred by both to a free place or to somebody held. Runs in O(edges · log places).
 */
public final class DeferredAcceptance {
    private final Market market;
    private final Preferences preferences;
    private final int[] next;
    private final int[] free;
    private final int[] places;
    private final List<PriorityQueue<Edge>> held;

    private DeferredAcceptance(Market market, Preferences preferences) {
        this.market = market;
        this.preferences = preferences;
        this.free = market.freeCandidatePlaces();
        this.places = market.freeNeedPlaces();
        this.next = new int[free.length];
        this.held = Stream.generate(() -> new PriorityQueue<>(Edge.NEED_RANKING.reversed())).limit(places.length)
                .toList();
    }

    /** The pairs that meet, pinned ones first, then by need and candidate. */
    public static List<Edge> allocate(Market market) {
        return allocate(market, new Preferences(market.edges(), market.candidatePlaces().size()));
    }

    /**
     * The same where the preferences are known.
     *
     * @param preferences over the market's edges, barred ones perhaps among them
     */
    public static List<Edge> allocate(Market market, Preferences preferences) {
        List<Edge> meetings = new ArrayList<>(market.pins());
        new DeferredAcceptance(market, preferences).run().stream()
                .sorted(Edge.BY_NUMBERS).forEach(meetings::add);
        return meetings;
    }

    private List<Edge> run() {
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int c = 0; c < free.length; c++) {
            waiting.add(c);
        }
        while (!waiting.isEmpty()) {
            int candidate = waiting.remove();
            while (free[candidate] > 0 && next[candidate] < preferences.count(candidate)) {
                Edge proposal = preferences.at(candidate, next[candidate]++);
                Edge refused = market.edges().isBarred(proposal.need(), candidate) ? null : propose(proposal);
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
        boolean full = holders.size() == places[edge.need()];
        if (full && (holders.isEmpty() || Edge.NEED_RANKING.compare(holders.element(), edge) < 0)) {
            return edge;
        }
        holders.add(edge);
        free[edge.candidate()]--;
        if (!full) {
            return null;
        }
        Edge refused = holders.remove();
        free[refused.candidate()]++;
        return refused;
    }
}
