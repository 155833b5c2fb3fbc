package org.duijie.engine.match;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/**
 * Judges one need with candidate after candidate at a date, saying what {@link PairJudge} says of each pair. Thread safe.
 *
 * @param <N> what the comparison reads of the need
 * @param <P> what it reads of a candidate
 */
public final class NeedJudge<N extends Terms, P extends Profile> {
    private final Book<?> book;
    private final FactTables<N, P> tables;
    private final N need;
    private final Class<P> candidates;
    /** By the ordinals of the wishes. */
    private final Circumstances[] circumstances;

    NeedJudge(Book<?> book, FactTables<N, P> tables, N need, Class<P> candidates, LocalDate date) {
        this.book = book;
        this.tables = tables.about(need, date);
        this.need = need;
        this.candidates = candidates;
        this.circumstances = Arrays.stream(Wish.values()).map(wish -> new Circumstances(date, wish))
                .toArray(Circumstances[]::new);
    }

    /**
     * Judges a pair.
     *
     * @throws ClassCastException unless the book judges such candidates
     */
    public Judgement judge(Profile candidate, Wish wish) {
        return book.conclude(tables.find(need, candidates.cast(candidate), circumstances[wish.ordinal()]));
    }

    /**
     * Judges a pair, but looks no further once a hard criterion is unmet.
     *
     * @return the judgement; empty if the pair is ruled out
     * @throws ClassCastException unless the book judges such candidates
     */
    public Optional<Judgement> judgeUnlessRuledOut(Profile candidate, Wish wish) {
        Finding[] findings = tables.findUnlessRuledOut(need, candidates.cast(candidate),
                circumstances[wish.ordinal()]);
        return findings == null ? Optional.empty() : Optional.of(book.conclude(findings));
    }
}
