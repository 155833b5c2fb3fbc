package org.duijie.engine.impact;

import java.util.Arrays;

import org.duijie.engine.allocation.FirstPlaces;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.run.Retrial;
import org.duijie.engine.run.RunResult;

/** What comes of a session by one of the two books. Immutable and thread safe. */
final class Side {
    private final Retrial trial;
    private final FirstPlaces places;
    private final long[] meetings;

    Side(Retrial trial, FirstPlaces places, RunResult result) {
        this.trial = trial;
        this.places = places;
        this.meetings = result.meetings().stream()
                .mapToLong(one -> PairKey.of(trial.need(one.need()), trial.candidate(one.candidate()))).sorted()
                .toArray();
    }

    /** Who meets, in order. */
    long[] meetings() {
        return meetings;
    }

    boolean meets(long pair) {
        return Arrays.binarySearch(meetings, pair) >= 0;
    }

    FirstPlaces places() {
        return places;
    }

    Judgement judge(long pair) {
        return trial.judge(PairKey.need(pair), PairKey.candidate(pair));
    }

    PairState state(long pair, Judgement judgement) {
        int need = PairKey.need(pair);
        int candidate = PairKey.candidate(pair);
        return new PairState(Standing.of(judgement), judgement.needPoints(), judgement.candidatePoints(), meets(pair),
                FirstPlaces.placeOf(candidate, places.ofNeed(need)),
                FirstPlaces.placeOf(need, places.ofCandidate(candidate)));
    }
}
