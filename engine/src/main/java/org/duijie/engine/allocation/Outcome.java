package org.duijie.engine.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * An allocation, and what it says of the pairs that did not come about. Immutable and thread safe once built.
 */
public final class Outcome {
    private final Market market;
    private final Set<Edge> pins;
    private final List<Edge> meetings;
    private final List<List<Edge>> byNeed = new ArrayList<>();
    private final List<List<Edge>> byCandidate = new ArrayList<>();

    /**
     * An allocation of a market.
     *
     * @param meetings all meetings, the pinned ones included
     */
    public Outcome(Market market, List<Edge> meetings) {
        this.market = market;
        this.pins = Set.copyOf(market.pins());
        this.meetings = List.copyOf(meetings);
        market.needPlaces().forEach(places -> byNeed.add(new ArrayList<>()));
        market.candidatePlaces().forEach(places -> byCandidate.add(new ArrayList<>()));
        for (Edge meeting : meetings) {
            byNeed.get(meeting.need()).add(meeting);
            byCandidate.get(meeting.candidate()).add(meeting);
        }
    }

    /** All meetings. */
    public List<Edge> meetings() {
        return meetings;
    }

    /** The meetings of a need. */
    public List<Edge> holdersOfNeed(int need) {
        return List.copyOf(byNeed.get(need));
    }

    /** The meetings of a candidate. */
    public List<Edge> holdersOfCandidate(int candidate) {
        return List.copyOf(byCandidate.get(candidate));
    }

    /**
     * Why a pair that may meet, and was neither vetoed nor withdrawn nor left without a round, did not come about.
     *
     * <p>A side <em>would take</em> the pair if it has a free place or holds somebody it ranks lower, pinned or not. If both
     * would even if pins were left alone, the pair blocks: deferred acceptance leaves none such, and where one is left, the
     * policy put something else first. If both would, but one of them only in place of a pin, a pin displaced it. Otherwise
     * a side refuses because its places are full: with more points all of them, or, at the least, with equal points and the
     * seed's favour.
     */
    public NonMatchReason reason(Edge pair) {
        List<Edge> needHolds = byNeed.get(pair.need());
        List<Edge> candidateHolds = byCandidate.get(pair.candidate());
        boolean needFull = needHolds.size() >= market.needPlaces().get(pair.need());
        boolean candidateFull = candidateHolds.size() >= market.candidatePlaces().get(pair.candidate());

        if (wouldTake(pair, needHolds, needFull, Edge.NEED_RANKING)
                && wouldTake(pair, candidateHolds, candidateFull, Edge.CANDIDATE_RANKING)) {
            boolean blocks = wouldTake(pair, unpinned(needHolds), needFull, Edge.NEED_RANKING)
                    && wouldTake(pair, unpinned(candidateHolds), candidateFull, Edge.CANDIDATE_RANKING);
            return blocks ? NonMatchReason.FOR_THE_WHOLE : NonMatchReason.DISPLACED_BY_PIN;
        }
        if (needFull && needHolds.stream().allMatch(h -> h.needPoints() > pair.needPoints())) {
            return NonMatchReason.NEED_WENT_TO_BETTER;
        }
        if (candidateFull && candidateHolds.stream().allMatch(h -> h.candidatePoints() > pair.candidatePoints())) {
            return NonMatchReason.CANDIDATE_WENT_TO_BETTER;
        }
        return NonMatchReason.LOST_THE_TIE;
    }

    /** Whether the need is the side that refuses the pair: full, and holding nobody it ranks lower. */
    public boolean needRefuses(Edge pair) {
        List<Edge> holds = byNeed.get(pair.need());
        return !wouldTake(pair, holds, holds.size() >= market.needPlaces().get(pair.need()), Edge.NEED_RANKING);
    }

    private List<Edge> unpinned(List<Edge> holders) {
        return holders.stream().filter(holder -> !pins.contains(holder)).toList();
    }

    private static boolean wouldTake(Edge pair, List<Edge> holds, boolean full, Comparator<Edge> ranking) {
        return !full || holds.stream().anyMatch(held -> ranking.compare(pair, held) < 0);
    }
}
