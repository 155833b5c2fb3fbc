package org.duijie.engine.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.duijie.engine.allocation.Edge;
import org.duijie.engine.allocation.Market;
import org.duijie.engine.find.Pools;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Roster;
import org.duijie.engine.timetable.Hall;

/**
 * A frozen session with its pairs judged, all of them or those of a {@link Shortlist}: numbers for pseudonyms, points for
 * profiles. Immutable once built.
 */
final class JudgedSession {
    /** Few enough that progress moves and a cancel is heard at once. */
    private static final int NEEDS_AT_ONCE = 16;

    private final Frozen frozen;
    private final Judge judge;
    private final Hall hall;
    private final Numbering numbers;
    private final List<Integer> needPlaces = new ArrayList<>();
    private final List<Integer> candidatePlaces = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Set<Pair> pins;
    private final Set<Pair> vetoes;
    private final Scores[] scores;

    private JudgedSession(Frozen frozen, Judge judge) {
        this.frozen = frozen;
        this.judge = judge;
        this.hall = new Hall(frozen.session(), frozen.owners());
        Roster roster = frozen.session().roster();
        this.numbers = new Numbering(roster);
        for (Roster.RosterNeed need : roster.needs()) {
            needPlaces.add(cap(need.places(), hall.tablesOf(hall.host(need.need()))));
            if (need.withdrawn()) {
                withdrawn.add(need.need());
            }
        }
        for (Roster.RosterCandidate candidate : roster.candidates()) {
            candidatePlaces.add(cap(candidate.places(), candidate.tables()));
            if (candidate.withdrawn()) {
                withdrawn.add(candidate.party());
            }
        }
        pins = pairs(frozen.session().constraints().pins());
        vetoes = pairs(frozen.session().constraints().vetoes());
        scores = new Scores[numbers.needs().size()];
    }

    /** Judges the pairs of a session, reporting progress in pairs. */
    static JudgedSession of(Frozen frozen, Judge judge, Pools pools, Monitor monitor) {
        JudgedSession session = new JudgedSession(frozen, judge);
        if (frozen.shortlist() == null) {
            session.judgeAll(monitor);
        } else {
            session.judgeSome(Shortlist.of(frozen, session.numbers, frozen.shortlist(), judge.book(), pools, monitor),
                    monitor);
        }
        return session;
    }

    private void judgeAll(Monitor monitor) {
        int[] all = IntStream.range(0, candidates().size()).toArray();
        WholeJudge whole = judge.whole(candidates());
        long total = (long) needs().size() * all.length;
        for (int from = 0; from < needs().size(); from += NEEDS_AT_ONCE) {
            monitor.report(Stage.JUDGE, (long) from * all.length, total);
            IntStream.range(from, Math.min(from + NEEDS_AT_ONCE, needs().size())).parallel()
                    .forEach(n -> scores[n] = Scores
                            .ofAll(all, to -> whole.judge(needs().get(n), to)));
        }
        monitor.report(Stage.JUDGE, total, total);
    }

    private void judgeSome(int[][] judged, Monitor monitor) {
        long total = Arrays.stream(judged).mapToLong(candidates -> candidates.length).sum();
        long done = 0;
        for (int n = 0; n < judged.length; n++) {
            monitor.report(Stage.JUDGE, done, total);
            String need = needs().get(n);
            scores[n] = Scores.of(judged[n], c -> Score.of(judge.judge(need, candidates().get(c))));
            done += judged[n].length;
        }
        monitor.report(Stage.JUDGE, total, total);
    }

    /** No more meetings than the rounds there are can hold. */
    private int cap(int places, int tables) {
        Integer rounds = frozen.session().bindingRounds();
        return rounds == null ? places : Math.min(places, rounds * tables);
    }

    private static Set<Pair> pairs(List<Constraints.PairNote> notes) {
        Set<Pair> pairs = new HashSet<>();
        notes.forEach(note -> pairs.add(new Pair(note.need(), note.candidate())));
        return pairs;
    }

    Hall hall() {
        return hall;
    }

    List<String> needs() {
        return numbers.needs();
    }

    List<String> candidates() {
        return numbers.candidates();
    }

    /** The candidates a need was judged with. */
    List<String> judgedWith(String need) {
        Scores judged = scores[numbers.need(need)];
        return IntStream.range(0, judged.size()).mapToObj(place -> candidates().get(judged.candidate(place))).toList();
    }

    /** Number of pairs that were judged. */
    long countJudged() {
        return Arrays.stream(scores).mapToLong(Scores::size).sum();
    }

    boolean pinned(Pair pair) {
        return pins.contains(pair);
    }

    boolean vetoed(Pair pair) {
        return vetoes.contains(pair);
    }

    boolean withdrawn(Pair pair) {
        return withdrawn.contains(pair.need()) || withdrawn.contains(pair.candidate());
    }

    /** Whether the run judged the pair. */
    boolean judged(Pair pair) {
        return place(pair) >= 0;
    }

    /** What the book says of a pair; of one the run did not judge it is asked now. */
    Score score(Pair pair) {
        int place = place(pair);
        return place >= 0
                ? scores[numbers.need(pair.need())].at(place)
                : Score.of(judge.judge(pair.need(), pair.candidate()));
    }

    private int place(Pair pair) {
        return scores[numbers.need(pair.need())].place(numbers.candidate(pair.candidate()));
    }

    Pair pair(Edge edge) {
        return new Pair(needs().get(edge.need()), candidates().get(edge.candidate()));
    }

    Edge edge(Pair pair) {
        return edge(numbers.need(pair.need()), numbers.candidate(pair.candidate()), score(pair));
    }

    private Edge edge(int need, int candidate, Score score) {
        return new Edge(need, candidate, score.needPoints(), score.candidatePoints(),
                Edge.tieOf(frozen.session().seed(), need, candidate));
    }

    /** Whether nothing but places and rounds stands between the two. */
    boolean eligible(Pair pair) {
        return !vetoed(pair) && !withdrawn(pair) && score(pair).eligible();
    }

    /** The market without the pairs that no round could take. */
    Market market(Set<Pair> unplaced) {
        List<Edge> pinned = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int n = 0; n < scores.length; n++) {
            for (int place = 0; place < scores[n].size(); place++) {
                Pair pair = new Pair(needs().get(n), candidates().get(scores[n].candidate(place)));
                if (unplaced.contains(pair)) {
                    continue;
                }
                Score score = scores[n].at(place);
                if (pinned(pair)) {
                    pinned.add(edge(n, scores[n].candidate(place), score));
                } else if (score.eligible() && !vetoed(pair) && !withdrawn(pair)) {
                    edges.add(edge(n, scores[n].candidate(place), score));
                }
            }
        }
        return new Market(needPlaces, candidatePlaces, pinned, edges);
    }

    /** Number of pairs that may meet. */
    int countEligible() {
        return market(Set.of()).edges().size() + pins.size();
    }
}
