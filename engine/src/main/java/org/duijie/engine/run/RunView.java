package org.duijie.engine.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.allocation.Edge;
import org.duijie.engine.allocation.NonMatchReason;
import org.duijie.engine.allocation.Outcome;
import org.duijie.engine.find.Pools;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.run.FairnessReport.PolicyOutcome;
import org.duijie.engine.run.RunResult.Meeting;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.run.RunResult.Unplaced;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Hall;

/**
 * A finished run, ready to be looked at: its pairs judged again from the frozen inputs, every reason derived from the
 * result. All ids are pseudonyms. Thread safe; always says the same.
 */
public final class RunView {
    private final Frozen frozen;
    private final RunResult result;
    private final Judge judge;
    private final JudgedSession session;
    private final Outcome outcome;
    private final NonMatchWords words;
    private final Map<Pair, Meeting> meetings = new HashMap<>();
    private final Map<Pair, Unplaced> unplaced = new HashMap<>();
    private @Nullable FairnessReport fairness;

    private RunView(Frozen frozen, RunResult result, Books books, Pools pools) {
        this.frozen = frozen;
        this.result = result;
        this.judge = Judge.of(frozen, books);
        this.session = JudgedSession.of(frozen, judge, pools, new Monitor());
        result.unplaced().forEach(one -> unplaced.put(one.pair(), one));
        List<Edge> edges = result.meetings().stream().map(m -> session.edge(new Pair(m.need(), m.candidate())))
                .toList();
        this.outcome = new Outcome(session.market(unplaced.keySet()), edges);
        this.words = new NonMatchWords(frozen, outcome, unplaced);
        result.meetings().forEach(m -> meetings.put(new Pair(m.need(), m.candidate()), m));
    }

    /** Makes a run ready to be looked at; judges its pairs once. */
    public static RunView of(Frozen frozen, RunResult result, Books books, Pools pools) {
        return new RunView(frozen, result, books, pools);
    }

    /** What went in. */
    public Frozen frozen() {
        return frozen;
    }

    /** What came out. */
    public RunResult result() {
        return result;
    }

    /** The book that judged. */
    public Book<?> book() {
        return judge.book();
    }

    /** The tables of the session. */
    public Hall hall() {
        return session.hall();
    }

    /** Pseudonyms of the needs, in order. */
    public List<String> needs() {
        return List.copyOf(session.needs());
    }

    /** Pseudonyms of the candidates, in order. */
    public List<String> candidates() {
        return List.copyOf(session.candidates());
    }

    /** The candidates a need was judged with, in order: all of them unless the run was shortlisted. */
    public List<String> judgedWith(String need) {
        return session.judgedWith(need);
    }

    /** Number of pairs that were judged. */
    public long judged() {
        return session.countJudged();
    }

    /** Whether every pair was judged. */
    public boolean exhaustive() {
        return frozen.shortlist() == null;
    }

    /**
     * A pair at a glance.
     *
     * @param meets whether they meet
     * @param pinned whether staff had decided it
     * @param reason why they do not; null if they do
     * @param verdict the judgement's verdict
     * @param needPoints points for the need's side
     * @param candidatePoints points for the candidate's side
     */
    public record Cell(boolean meets, boolean pinned, @Nullable NonMatchReason reason, Verdict verdict, int needPoints,
            int candidatePoints) {}

    /** A pair at a glance; throws NOT_FOUND for a stranger to the run. */
    public Cell cell(String need, String candidate) {
        Pair pair = known(need, candidate);
        return cell(pair, session.score(pair));
    }

    /** The pairs of a need that were judged, at a glance, in the order of {@link #judgedWith}; throws likewise. */
    public List<Cell> cells(String need) {
        known(need, session.candidates().getFirst());
        Scores scores = session.scores(need);
        return IntStream.range(0, scores.size())
                .mapToObj(i -> cell(new Pair(need, session.candidates().get(scores.candidate(i))), scores.at(i)))
                .toList();
    }

    private Cell cell(Pair pair, Score score) {
        boolean meets = meetings.containsKey(pair);
        return new Cell(meets, session.pinned(pair), meets ? null : reason(pair, score), score.verdict(),
                score.needPoints(), score.candidatePoints());
    }

    /** What the criteria say of a pair, in their order; throws likewise. */
    public List<Finding> findings(String need, String candidate) {
        known(need, candidate);
        return judge.judge(need, candidate).findings();
    }

    /** Everything there is to say of a pair; throws NOT_FOUND for a stranger to the run. */
    public Why why(String need, String candidate) {
        Pair pair = known(need, candidate);
        List<Explained> criteria = judge.explain(need, candidate);
        Judgement judgement = judge.judge(need, candidate);
        boolean meets = meetings.containsKey(pair);
        return new Why(need, candidate, meets, session.pinned(pair),
                meets ? null : words.of(reason(pair, Score.of(judgement)), session.edge(pair), judgement, criteria),
                judgement, criteria);
    }

    NonMatchReason reason(Pair pair, Score score) {
        if (session.vetoed(pair)) {
            return NonMatchReason.VETOED;
        }
        if (session.withdrawn(pair)) {
            return NonMatchReason.WITHDRAWN;
        }
        if (score.verdict() == Verdict.UNMET) {
            return NonMatchReason.RULED_OUT;
        }
        if (score.verdict() == Verdict.UNKNOWN) {
            return NonMatchReason.NEEDS_INFORMATION;
        }
        if (!score.enough()) {
            return NonMatchReason.RULED_OUT;
        }
        if (!session.judged(pair)) {
            return NonMatchReason.NOT_AMONG_FIRST;
        }
        // A pair without a round was allocated once, so no pin displaced it: the two reasons exclude each other.
        return session.neverThere(pair) || unplaced.containsKey(pair)
                ? NonMatchReason.NO_COMMON_ROUND
                : outcome.reason(session.edge(pair));
    }

    /** How the run treats those who take part. */
    public FairnessReport fairness() {
        synchronized (session) {
            if (fairness == null) {
                fairness = Fairness.of(this, session);
            }
            return fairness;
        }
    }

    /**
     * What other policies would have led to: the other goals, then the same goal with everyone at least once, or without.
     * Takes seconds for a large run.
     */
    List<PolicyOutcome> otherPolicies(Steps steps) {
        return new Policies(frozen.session(), session).others(steps);
    }

    /**
     * A place in a ranking.
     *
     * @param place 1 for the best
     * @param need pseudonym
     * @param candidate pseudonym
     * @param points points for the side whose ranking it is
     * @param meets whether the two meet
     */
    public record Ranked(int place, String need, String candidate, int points, boolean meets) {}

    /** How many may meet a need. */
    public long countEligible(String need) {
        known(need, session.candidates().getFirst());
        return session.meetable(need).count();
    }

    /** Those who may meet a need, best first, as the need's side ranks them. */
    public List<Ranked> rankingForNeed(String need) {
        known(need, session.candidates().getFirst());
        return ranked(session.meetable(need), Edge.NEED_RANKING, Edge::needPoints);
    }

    /** The needs a candidate may meet, best first, as the candidate's side ranks them. */
    public List<Ranked> rankingForCandidate(String candidate) {
        known(session.needs().getFirst(), candidate);
        return ranked(session.meetableBy(candidate), Edge.CANDIDATE_RANKING, Edge::candidatePoints);
    }

    private List<Ranked> ranked(Stream<Edge> edges, Comparator<Edge> ranking, ToIntFunction<Edge> points) {
        List<Edge> sorted = edges.sorted(ranking).toList();
        return IntStream.range(0, sorted.size()).mapToObj(i -> {
            Pair pair = session.pair(sorted.get(i));
            return new Ranked(i + 1, pair.need(), pair.candidate(), points.applyAsInt(sorted.get(i)),
                    meetings.containsKey(pair));
        }).toList();
    }

    private Pair known(String need, String candidate) {
        if (!frozen.terms().containsKey(need)) {
            throw Refusal.notFound(Text.of("需求", "need"), need);
        }
        if (!frozen.profiles().containsKey(candidate)) {
            throw Refusal.notFound(Text.of("参与方", "candidate"), candidate);
        }
        return new Pair(need, candidate);
    }
}
