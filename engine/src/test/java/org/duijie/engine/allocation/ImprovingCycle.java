package org.duijie.engine.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The independent judge of optima on larger markets: an allocation is best exactly if no cycle of exchanges gains anything
 * (Klein 1967). Looks for one by Bellman and Ford's method, with gains that put people before the goal and the goal before
 * the rest.
 */
final class ImprovingCycle {
    private static final long RANK = 1L << 20;

    private record Arc(int from, int to, long gain) {}

    private ImprovingCycle() {}

    /** Whether exchanges make the allocation better for a policy. */
    static boolean in(Market market, List<Edge> meetings, Policy policy) {
        Quotas quotas = market.quotas();
        int[] places = quotas.places();
        int needs = places.length;
        int candidates = market.candidatePlaces().size();
        int outside = needs + candidates;
        Set<Edge> pins = new HashSet<>(market.pins());
        Set<Edge> used = new HashSet<>(meetings);
        List<Arc> arcs = new ArrayList<>();
        market.edges().all().forEach(edge -> {
            long points = edge.points();
            long gain = policy.goal() == Goal.MOST_POINTS ? points * RANK + 1 : RANK + points;
            int candidate = needs + edge.candidate();
            arcs.add(used.contains(edge)
                    ? new Arc(candidate, edge.need(), -gain)
                    : new Arc(edge.need(), candidate, gain));
        });
        for (int number = 0; number < places.length; number++) {
            int held = BlockingPairs.heldBy(number, market, meetings).size();
            int pinned = BlockingPairs.heldBy(number, market, market.pins()).size();
            int group = quotas.group(number);
            addPlaces(arcs, new Arc(group == Quotas.NONE ? outside : group, number, 0), held < places[number],
                    held > pinned);
        }
        for (int c = 0; c < candidates; c++) {
            int candidate = c;
            long held = used.stream().filter(e -> e.candidate() == candidate).count();
            long pinned = pins.stream().filter(e -> e.candidate() == candidate).count();
            boolean free = held < market.candidatePlaces().get(c);
            boolean first = policy.everyone() && pinned == 0;
            long person = first ? RANK * RANK : 0;
            addPlaces(arcs, new Arc(needs + c, outside, held == 0 ? person : 0), free, false);
            addPlaces(arcs, new Arc(needs + c, outside, held == 1 ? person : 0), false, held > pinned);
        }
        return find(arcs, outside + 1);
    }

    private static void addPlaces(List<Arc> arcs, Arc arc, boolean more, boolean less) {
        if (more) {
            arcs.add(arc);
        }
        if (less) {
            arcs.add(new Arc(arc.to(), arc.from(), -arc.gain()));
        }
    }

    private static boolean find(List<Arc> arcs, int nodes) {
        long[] best = new long[nodes];
        Arrays.fill(best, 0);
        return IntStream.rangeClosed(0, nodes).allMatch(round -> {
            boolean better = false;
            for (Arc arc : arcs) {
                if (best[arc.from()] + arc.gain() > best[arc.to()]) {
                    best[arc.to()] = best[arc.from()] + arc.gain();
                    better = true;
                }
            }
            return better;
        });
    }
}
