package org.duijie.engine.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.session.Roster;

/**
 * Compares and judges the pairs of one frozen session. Thread safe.
 *
 * @param <N> what the comparison reads of a need
 * @param <P> what it reads of a candidate
 * @param <C> the comparison record
 */
final class Judge<N extends Terms, P extends Profile, C extends Record> {
    private final Frozen frozen;
    private final Comparer<N, P, C> comparer;
    private final Book<C> book;
    private final Map<Pair, Wish> wishes = new HashMap<>();
    private final Set<String> wishing = new HashSet<>();

    private Judge(Frozen frozen, Comparer<N, P, C> comparer, Book<C> book) {
        this.frozen = frozen;
        this.comparer = comparer;
        this.book = book;
        for (Roster.RankedWish wish : frozen.session().roster().wishes()) {
            wishes.put(new Pair(wish.need(), wish.candidate()), Wish.ofRank(wish.rank()));
            wishing.add(wish.candidate());
        }
    }

    /** The judge of a frozen session: its book, compiled for its date. */
    static Judge<?, ?, ?> of(Frozen frozen, Books books) {
        return of(frozen, Comparers.get(frozen.session().book()),
                books.compile(frozen.book(), frozen.session().date()));
    }

    @SuppressWarnings("unchecked") // checked by the line before the cast
    private static <N extends Terms, P extends Profile, C extends Record> Judge<N, P, C> of(Frozen frozen,
            Comparer<N, P, C> comparer, Book<?> book) {
        if (!book.facts().type().equals(comparer.facts().type())) {
            throw new IllegalStateException(book.ref().name() + " judges " + book.facts().type().getSimpleName()
                    + ", but the comparer makes " + comparer.facts().type().getSimpleName());
        }
        return new Judge<>(frozen, comparer, (Book<C>) book);
    }

    Book<C> book() {
        return book;
    }

    Judgement judge(String need, String candidate) {
        return book.judge(comparer.compare(terms(need), profile(candidate), circumstances(need, candidate)));
    }

    /** The judgement with everything a person wants to see of it. */
    List<Why.Explained> explain(String need, String candidate) {
        C comparison = comparer.compare(terms(need), profile(candidate), circumstances(need, candidate));
        return new Explaining<>(book, comparer.facts(), comparison,
                fact -> comparer.evidence(fact, terms(need), profile(candidate), circumstances(need, candidate)))
                .criteria();
    }

    private N terms(String need) {
        return comparer.needs().cast(Objects.requireNonNull(frozen.terms().get(need), "need"));
    }

    private P profile(String candidate) {
        return comparer.candidates().cast(Objects.requireNonNull(frozen.profiles().get(candidate), "candidate"));
    }

    private Circumstances circumstances(String need, String candidate) {
        Wish unasked = wishing.contains(candidate) ? Wish.NONE : Wish.UNKNOWN;
        return new Circumstances(frozen.session().date(),
                wishes.getOrDefault(new Pair(need, candidate), unasked));
    }
}
