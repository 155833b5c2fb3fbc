package org.duijie.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.duijie.engine.allocation.Edge;
import org.duijie.engine.allocation.Market;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Roster;
import org.duijie.engine.timetable.Hall;

/**
 * A frozen session with all its pairs judged: numbers for pseudonyms, points for profiles. Needs and candidates are
 * numbered in the order of their pseudonyms. Immutable once built.
 */
final class JudgedSession {
    private final Frozen frozen;
    private final Hall hall;
    private final List<String> needs = new ArrayList<>();
    private final List<String> candidates = new ArrayList<>();
    private final Map<String, Integer> needNumbers = new HashMap<>();
    private final Map<String, Integer> candidateNumbers = new HashMap<>();
    private final List<Integer> needPlaces = new ArrayList<>();
    private final List<Integer> candidatePlaces = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Set<Pair> pins;
    private final Set<Pair> vetoes;
    private final Judgement[][] judgements;

    private JudgedSession(Frozen frozen) {
        this.frozen = frozen;
        this.hall = new Hall(frozen.session(), frozen.owners());
        Roster roster = frozen.session().roster();
        for (Roster.RosterNeed need : roster.needs()) {
            number(need.need(), needs, needNumbers, need.withdrawn());
            needPlaces.add(cap(need.places(), hall.tablesOf(hall.host(need.need()))));
        }
        for (Roster.RosterCandidate candidate : roster.candidates()) {
            number(candidate.party(), candidates, candidateNumbers, candidate.withdrawn());
            candidatePlaces.add(cap(candidate.places(), candidate.tables()));
        }
        pins = pairs(frozen.session().constraints().pins());
        vetoes = pairs(frozen.session().constraints().vetoes());
        judgements = new Judgement[needs.size()][candidates.size()];
    }

    /** Judges all pairs of a session, reporting progress in pairs. */
    static JudgedSession of(Frozen frozen, Judge judge, Monitor monitor) {
        JudgedSession session = new JudgedSession(frozen);
        long total = (long) session.needs.size() * session.candidates.size();
        for (int n = 0; n < session.needs.size(); n++) {
            monitor.report(Stage.JUDGE, (long) n * session.candidates.size(), total);
            for (int c = 0; c < session.candidates.size(); c++) {
                session.judgements[n][c] = judge.judge(session.needs.get(n), session.candidates.get(c));
            }
        }
        monitor.report(Stage.JUDGE, total, total);
        return session;
    }

    private void number(String name, List<String> names, Map<String, Integer> numbers, boolean gone) {
        numbers.put(name, names.size());
        names.add(name);
        if (gone) {
            withdrawn.add(name);
        }
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
        return needs;
    }

    List<String> candidates() {
        return candidates;
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

    Judgement judgement(Pair pair) {
        return judgements[needNumber(pair.need())][candidateNumber(pair.candidate())];
    }

    int needNumber(String need) {
        return Objects.requireNonNull(needNumbers.get(need));
    }

    int candidateNumber(String candidate) {
        return Objects.requireNonNull(candidateNumbers.get(candidate));
    }

    Pair pair(Edge edge) {
        return new Pair(needs.get(edge.need()), candidates.get(edge.candidate()));
    }

    Edge edge(Pair pair) {
        int n = needNumber(pair.need());
        int c = candidateNumber(pair.candidate());
        return new Edge(n, c, judgements[n][c].needPoints(), judgements[n][c].candidatePoints(),
                Edge.tieOf(frozen.session().seed(), n, c));
    }

    /** Whether nothing but places and rounds stands between the two. */
    boolean eligible(Pair pair) {
        return !vetoed(pair) && !withdrawn(pair) && judgement(pair).eligible();
    }

    /** The market without the pairs that no round could take. */
    Market market(Set<Pair> unplaced) {
        List<Edge> pinned = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (String need : needs) {
            for (String candidate : candidates) {
                Pair pair = new Pair(need, candidate);
                if (unplaced.contains(pair)) {
                    continue;
                }
                if (pinned(pair)) {
                    pinned.add(edge(pair));
                } else if (eligible(pair)) {
                    edges.add(edge(pair));
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
