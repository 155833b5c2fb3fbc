package org.duijie.engine.impact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.duijie.engine.allocation.FirstPlaces;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.run.Retrial;
import org.duijie.engine.run.RunResult;

/** Two books beside each other over one session. Immutable and thread safe. */
final class Comparison {
    private final Survey survey;
    private final Causes causes;
    private final Side before;
    private final Side after;
    private final long[] meetings;
    private final Moves moves;
    /** Both, in order. */
    private final long[] others;

    private Comparison(Survey survey, Causes causes, Side before, Side after, long[] meetings, Moves moves) {
        this.survey = survey;
        this.causes = causes;
        this.before = before;
        this.after = after;
        this.meetings = meetings;
        this.moves = moves;
        this.others = LongStream.concat(LongStream.of(meetings), moves.all()).sorted().distinct().toArray();
    }

    /**
     * Allocates again and compares what comes of it.
     *
     * @param result what came of the run
     */
    static Comparison of(RunResult result, Survey survey, Judging judging, Causes causes, int places, Steps steps) {
        Retrial drafted = survey.drafted();
        RunResult other = drafted.result(judging.after(), steps);
        Side before = new Side(survey.before(), judging.before(), result);
        Side after = new Side(survey.after(), FirstPlaces.of(drafted.market(judging.after()), places), other);
        long[] meetings = LongStream
                .concat(LongStream.of(before.meetings()).filter(pair -> !after.meets(pair)),
                        LongStream.of(after.meetings()).filter(pair -> !before.meets(pair)))
                .sorted().toArray();
        return new Comparison(survey, causes, before, after, meetings,
                Moves.between(before.places(), after.places(), drafted.needs().size(), drafted.candidates().size()));
    }

    List<String> needs() {
        return survey.before().needs();
    }

    List<String> candidates() {
        return survey.before().candidates();
    }

    /** What changes for a pair. */
    PairChange change(long pair) {
        Judgement was = before.judge(pair);
        Judgement is = after.judge(pair);
        return new PairChange(needs().get(PairKey.need(pair)), candidates().get(PairKey.candidate(pair)),
                before.state(pair, was), after.state(pair, is), causes.of(was, is));
    }

    /** What changes for the pairs of a need, by candidate. */
    List<PairChange> changes(String pseudonym) {
        int need = survey.before().need(pseudonym);
        Survey.Row row = survey.row(need);
        LongStream own = row == null
                ? LongStream.empty()
                : IntStream.range(0, row.size()).filter(place -> row.effect(place) != null)
                        .mapToLong(place -> PairKey.of(need, row.candidate(place)));
        return LongStream.concat(own, othersOf(need)).sorted().distinct().mapToObj(this::change).toList();
    }

    private LongStream othersOf(int need) {
        return Arrays.stream(others, firstFrom(PairKey.of(need, 0)), firstFrom(PairKey.of(need + 1, 0)));
    }

    private int firstFrom(long pair) {
        int found = Arrays.binarySearch(others, pair);
        return found < 0 ? -found - 1 : found;
    }

    /** What changes for the pairs of a candidate, by need. */
    List<PairChange> changesOfCandidate(String pseudonym) {
        int candidate = survey.before().candidate(pseudonym);
        return IntStream.range(0, needs().size()).filter(need -> survey.before().has(need, candidate))
                .mapToObj(need -> change(PairKey.of(need, candidate))).filter(PairChange::isAny).toList();
    }

    /** What came of the run. */
    Side before() {
        return before;
    }

    /** What comes of the other book. */
    Side after() {
        return after;
    }

    /** Pairs that meet by one of the two only, in order. */
    long[] meetings() {
        return meetings;
    }

    /** Pairs that move among the first places. */
    Moves moves() {
        return moves;
    }
}
