package org.duijie.engine.allocation;

import java.util.List;
import java.util.stream.Stream;

import org.duijie.engine.progress.Steps;

/**
 * How places are given.
 *
 * @param goal what the allocation is for
 * @param everyone whether it comes before the goal that people have at least one meeting (每人至少一场): as many of them as
 *     any allocation could give one
 */
public record Policy(Goal goal, boolean everyone) {
    /** What holds unless staff choose otherwise. */
    public static final Policy STABLE = new Policy(Goal.STABLE, false);

    /**
     * The pairs that meet, pinned ones first, then by need and candidate.
     *
     * <p>With a goal of points or meetings the allocation is an exact optimum, for everyone or not. The stable one is that
     * for everyone too if no other reaches more people; else each of as many as can have one keeps a first meeting, of the
     * stable ones as far as that can be, and the allocation is stable over the places that neither these nor pins take.
     *
     * @param preferences over the market's edges, barred ones perhaps among them
     * @param steps hears of meetings; for everyone they may be counted anew
     */
    public List<Edge> allocate(Market market, Preferences preferences, Steps steps) {
        if (goal != Goal.STABLE) {
            return sorted(market, WeightedMatching.best(market, preferences, this, steps));
        }
        List<Edge> stable = DeferredAcceptance.allocate(market, preferences, steps);
        if (!everyone) {
            return stable;
        }
        List<Edge> first = firstMeetings(market, preferences, stable, steps);
        if (people(stable) == people(market.pins()) + first.size()) {
            return stable;
        }
        List<Edge> all = DeferredAcceptance.allocate(market.pinning(first), preferences, steps);
        return sorted(market, all.subList(market.pins().size(), all.size()));
    }

    /** One meeting for each of as many people as can have one; see {@link Exchanges#firstMeetings}. */
    static List<Edge> firstMeetings(Market market, Preferences preferences, List<Edge> stable, Steps steps) {
        return market.hasRoomForEverybody()
                ? Exchanges.firstMeetings(market, preferences, stable, steps)
                : WeightedMatching.firstMeetings(market, stable, steps);
    }

    private static long people(List<Edge> meetings) {
        return meetings.stream().mapToInt(Edge::candidate).distinct().count();
    }

    private static List<Edge> sorted(Market market, List<Edge> unpinned) {
        return Stream.concat(market.pins().stream(), unpinned.stream().sorted(Edge.BY_NUMBERS)).toList();
    }
}
