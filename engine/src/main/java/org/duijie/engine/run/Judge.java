package org.duijie.engine.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.judging.Columns;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.NeedJudge;
import org.duijie.engine.match.PairJudge;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.session.Roster;

/** Compares and judges the pairs of one frozen session. Thread safe. */
final class Judge {
    private final Frozen frozen;
    private final PairJudge<?, ?, ?> judge;
    private final Map<Pair, Wish> wishes;
    private final Set<String> wishing;

    private Judge(Frozen frozen, PairJudge<?, ?, ?> judge, Map<Pair, Wish> wishes, Set<String> wishing) {
        this.frozen = frozen;
        this.judge = judge;
        this.wishes = wishes;
        this.wishing = wishing;
    }

    /** The judge of a frozen session: its book, compiled for its date. */
    static Judge of(Frozen frozen, Books books) {
        return of(frozen, books.compile(frozen.book(), frozen.session().date()));
    }

    /** The judge of a frozen session by whatever book. */
    static Judge of(Frozen frozen, Book<?> book) {
        Map<Pair, Wish> wishes = new HashMap<>();
        Set<String> wishing = new HashSet<>();
        for (Roster.RankedWish wish : frozen.session().roster().wishes()) {
            wishes.put(new Pair(wish.need(), wish.candidate()), Wish.ofRank(wish.rank()));
            wishing.add(wish.candidate());
        }
        return new Judge(frozen, PairJudge.by(book), wishes, wishing);
    }

    /** The judge of the same session by another book. */
    Judge by(Book<?> other) {
        return new Judge(frozen, PairJudge.by(other), wishes, wishing);
    }

    Book<?> book() {
        return judge.book();
    }

    Judgement judge(String need, String candidate) {
        return judge.judge(terms(need), profile(candidate), circumstances(need, candidate));
    }

    /** A judge of one need, for whoever asks about several candidates. */
    Function<String, Judgement> about(String need) {
        return about(need, terms(need));
    }

    /** The same, had it stated these terms. */
    Function<String, Judgement> about(String need, Terms stating) {
        NeedJudge<?, ?> about = judge.about(stating, frozen.session().date());
        return candidate -> about.judge(profile(candidate), wish(need, candidate));
    }

    /** Whether a pair might meet as far as the book goes, had the two stated this. */
    boolean mayMeet(String need, String candidate, Terms terms, Profile profile) {
        return judge.judgeUnlessRuledOut(terms, profile, circumstances(need, candidate)).filter(Judgement::eligible)
                .isPresent();
    }

    /** Whether a need might meet a candidate as far as the book goes, by what the candidate states. */
    Predicate<Profile> mayMeet(String need, String candidate) {
        NeedJudge<?, ?> about = judge.about(terms(need), frozen.session().date());
        Wish wish = wish(need, candidate);
        return stating -> about.judgeUnlessRuledOut(stating, wish).filter(Judgement::eligible).isPresent();
    }

    /** The judgement with everything a person wants to see of it. */
    List<Explained> explain(String need, String candidate) {
        return judge.explain(terms(need), profile(candidate), circumstances(need, candidate));
    }

    /** All of these candidates, to be judged at once. */
    Columns columns(List<String> candidates) {
        return new Columns(candidates.stream().map(this::profile).toList());
    }

    private Terms terms(String need) {
        return Objects.requireNonNull(frozen.terms().get(need), "need");
    }

    private Profile profile(String candidate) {
        return Objects.requireNonNull(frozen.profiles().get(candidate), "candidate");
    }

    private Circumstances circumstances(String need, String candidate) {
        return new Circumstances(frozen.session().date(), wish(need, candidate));
    }

    private Wish wish(String need, String candidate) {
        return wishes.getOrDefault(new Pair(need, candidate), unasked(candidate));
    }

    /** The wish of a candidate for what is not among its wishes. */
    Wish unasked(String candidate) {
        return wishing.contains(candidate) ? Wish.NONE : Wish.UNKNOWN;
    }
}
