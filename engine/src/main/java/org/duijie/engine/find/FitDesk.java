package org.duijie.engine.find;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.NeedJudge;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Profile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;

/**
 * Tells at once, without a session, who on record suits a need and what suits a candidate. A finder proposes the first
 * {@value #PROPOSED}; each is then compared and judged by the live book like any pair of a run. Thread safe.
 */
public final class FitDesk {
    /** How many are judged, and so the most that are told. */
    public static final int PROPOSED = 200;

    private final Parties parties;
    private final Needs needs;
    private final Reviews reviews;
    private final Askers askers;
    private final CandidateFinder finder;

    /** A desk over these records. */
    public FitDesk(Parties parties, Needs needs, Reviews reviews, Books books, CandidateFinder finder) {
        this.parties = parties;
        this.needs = needs;
        this.reviews = reviews;
        this.askers = new Askers(parties, needs, books);
        this.finder = finder;
    }

    private record Pair(String need, Terms terms, String candidate, Profile profile) {}

    private record Judged(Pair pair, Judgement judgement) {
        boolean lacking() {
            return judgement.verdict() == Verdict.UNKNOWN;
        }
    }

    /**
     * Candidates for a need.
     *
     * @param date the day that days and months are counted to
     * @param most how many to tell, 1 to {@value #PROPOSED}
     * @throws Refusal NOT_FOUND for an unknown need
     */
    public Fits candidates(String id, LocalDate date, int most) {
        Terms terms = askers.terms(id);
        PairJudge<?, ?, ?> judge = PairJudge.by(askers.judging(terms, date));
        Found found = finder.candidates(terms, new Search(judge.book(), date, PROPOSED));
        List<Pair> pairs = parties.findAll(found.ids()).stream().map(Versioned::value)
                .filter(Candidate.class::isInstance).map(Candidate.class::cast)
                .filter(candidate -> judge.judges(terms, candidate.profile()))
                .map(candidate -> new Pair(id, terms, candidate.id(), candidate.profile())).toList();
        NeedJudge<?, ?> about = judge.about(terms, date);
        return fits(judge, date, most, found, pairs, pair -> about.judgeUnlessRuledOut(pair.profile(), Wish.UNKNOWN),
                Judgement::needPoints, Pair::candidate);
    }

    /**
     * Needs for a candidate, those alone that may be published.
     *
     * @param date the day that days and months are counted to
     * @param most how many to tell, 1 to {@value #PROPOSED}
     * @throws Refusal NOT_FOUND for an unknown party, CONFLICT for one that has no profile to compare
     */
    public Fits needs(String id, LocalDate date, int most) {
        Profile profile = askers.profile(id);
        PairJudge<?, ?, ?> judge = PairJudge.by(askers.judging(profile, date));
        Found found = finder.needs(profile, new Search(judge.book(), date, PROPOSED));
        Map<String, Standing> standings = reviews.standings(found.ids());
        List<Pair> pairs = needs.findAll(found.ids()).stream().map(Versioned::value)
                .filter(need -> standings.getOrDefault(need.id(), Standing.PENDING).published())
                .filter(need -> judge.judges(need.terms(), profile))
                .map(need -> new Pair(need.id(), need.terms(), id, profile)).toList();
        Circumstances circumstances = new Circumstances(date, Wish.UNKNOWN);
        return fits(judge, date, most, found, pairs,
                pair -> judge.judgeUnlessRuledOut(pair.terms(), profile, circumstances), Judgement::candidatePoints,
                Pair::need);
    }

    private static Fits fits(PairJudge<?, ?, ?> judge, LocalDate date, int most, Found found, List<Pair> pairs,
            Function<Pair, Optional<Judgement>> judging, ToIntFunction<Judgement> points, Function<Pair, String> id) {
        Circumstances circumstances = new Circumstances(date, Wish.UNKNOWN);
        List<Judged> shown = pairs.stream()
                .flatMap(pair -> judging.apply(pair).map(judgement -> new Judged(pair, judgement)).stream())
                .filter(j -> j.judgement().eligible() || j.lacking())
                .sorted(Comparator.comparing(Judged::lacking)
                        .thenComparing(
                                Comparator.comparingInt((Judged j) -> points.applyAsInt(j.judgement())).reversed())
                        .thenComparing(j -> id.apply(j.pair())))
                .toList();
        int lacking = Math.toIntExact(shown.stream().filter(Judged::lacking).count());
        return new Fits(judge.book(), date, found.passing(), pairs.size(), shown.size() - lacking, lacking,
                shown.stream().limit(most).map(j -> new Fit(j.pair().need(), j.pair().candidate(), j.judgement(),
                        judge.explain(j.pair().terms(), j.pair().profile(), circumstances))).toList());
    }
}
