package org.duijie.engine.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An allocation, and what it says of the pairs that did not come about. Immutable and thread safe once built.
 */
public final class Outcome {
    private final Market market;
    private final Set<Edge> pins;
    private final List<Edge> meetings;
    private final int[] places;
    private final List<List<Edge>> byNumber;
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
        this.places = market.quotas().places();
        this.byNumber = Stream.generate(() -> (List<Edge>) new ArrayList<Edge>()).limit(places.length).toList();
        market.candidatePlaces().forEach(many -> byCandidate.add(new ArrayList<>()));
        for (Edge meeting : meetings) {
            market.quotas().around(meeting.need()).forEach(number -> byNumber.get(number).add(meeting));
            byCandidate.get(meeting.candidate()).add(meeting);
        }
    }

    /** All meetings. */
    public List<Edge> meetings() {
        return meetings;
    }

    /**
     * Those who hold the places that a pair would need one of: its need's if that is full, else those of the smallest group it is
     * in that is full, else its need's.
     */
    public List<Edge> holdersBefore(Edge pair) {
        return List.copyOf(holdersBefore(pair, full(pair)));
    }

    /** Whether the need of a pair has places left, and others it shares them with hold them. */
    public boolean othersHold(Edge pair) {
        return full(pair) >= market.quotas().needs();
    }

    private List<Edge> holdersBefore(Edge pair, int full) {
        return byNumber.get(full == Quotas.NONE ? pair.need() : full);
    }

    /** The need of a pair, or the smallest group it is in, that is full; none if none is. */
    private int full(Edge pair) {
        int number = pair.need();
        while (number != Quotas.NONE && byNumber.get(number).size() < places[number]) {
            number = market.quotas().group(number);
        }
        return number;
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
     * policy put something else first. If both would, but one of them only in place of a pin, a pin displaced it. Otherwise a
     * side refuses because its places are full: with more points all of them, or, at the least, with equal points and the seed's
     * favour.
     */
    public NonMatchReason reason(Edge pair) {
        int full = full(pair);
        List<Edge> needHolds = holdersBefore(pair, full);
        List<Edge> candidateHolds = byCandidate.get(pair.candidate());
        boolean needFull = full != Quotas.NONE;
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

    /** Whether the need's side is the one that refuses the pair: full, and holding nobody it ranks lower. */
    public boolean needRefuses(Edge pair) {
        int full = full(pair);
        return !wouldTake(pair, holdersBefore(pair, full), full != Quotas.NONE, Edge.NEED_RANKING);
    }

    private List<Edge> unpinned(List<Edge> holders) {
        return holders.stream().filter(holder -> !pins.contains(holder)).toList();
    }

    private static boolean wouldTake(Edge pair, List<Edge> holds, boolean full, Comparator<Edge> ranking) {
        return !full || holds.stream().anyMatch(held -> ranking.compare(pair, held) < 0);
    }
}
