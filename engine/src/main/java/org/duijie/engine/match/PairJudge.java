package org.duijie.engine.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/**
 * Compares a pair and judges it by a book. Thread safe.
 *
 * @param <N> what the comparison reads of a need
 * @param <P> what it reads of a candidate
 * @param <C> the comparison record
 */
public final class PairJudge<N extends Terms, P extends Profile, C extends Record> {
    private final Comparer<N, P, C> comparer;
    private final Book<C> book;
    private final FactTables<N, P> tables;

    private PairJudge(Comparer<N, P, C> comparer, Book<C> book) {
        this.comparer = comparer;
        this.book = book;
        this.tables = FactTables.of(book, comparer);
    }

    /** The judge by a book, with the comparer that makes what the book judges. */
    public static PairJudge<?, ?, ?> by(Book<?> book) {
        return by(Comparers.get(book.ref().name()), book);
    }

    @SuppressWarnings("unchecked") // checked by the line before the cast
    private static <N extends Terms, P extends Profile, C extends Record> PairJudge<N, P, C> by(
            Comparer<N, P, C> comparer, Book<?> book) {
        if (!book.facts().type().equals(comparer.facts().type())) {
            throw new IllegalStateException(book.ref().name() + " judges " + book.facts().type().getSimpleName()
                    + ", but the comparer makes " + comparer.facts().type().getSimpleName());
        }
        return new PairJudge<>(comparer, (Book<C>) book);
    }

    /** The book. */
    public Book<C> book() {
        return book;
    }

    /** Whether the book judges such needs and such candidates. */
    public boolean judges(Terms need, Profile candidate) {
        return comparer.needs().isInstance(need) && comparer.candidates().isInstance(candidate);
    }

    /**
     * Judges a pair.
     *
     * @throws ClassCastException unless the book {@linkplain #judges judges} such
     */
    public Judgement judge(Terms need, Profile candidate, Circumstances circumstances) {
        return book.conclude(tables.find(comparer.needs().cast(need), comparer.candidates().cast(candidate),
                circumstances));
    }

    /**
     * Judges a pair, but looks no further once a hard criterion is unmet.
     *
     * @return the judgement; empty if the pair is ruled out
     * @throws ClassCastException unless the book {@linkplain #judges judges} such
     */
    public Optional<Judgement> judgeUnlessRuledOut(Terms need, Profile candidate, Circumstances circumstances) {
        Finding[] findings = tables.findUnlessRuledOut(comparer.needs().cast(need),
                comparer.candidates().cast(candidate), circumstances);
        return findings == null ? Optional.empty() : Optional.of(book.conclude(findings));
    }

    /**
     * A judge of one need at a date, for whoever asks about several candidates.
     *
     * @throws ClassCastException unless the book {@linkplain #judges judges} such needs
     */
    public NeedJudge<N, P> about(Terms need, LocalDate date) {
        return new NeedJudge<>(book, tables, comparer.needs().cast(need), comparer.candidates(), date);
    }

    /** The judgement with everything a person wants to see of it. */
    public List<Explained> explain(Terms need, Profile candidate, Circumstances circumstances) {
        return new Explaining<>(book, comparer.facts(), compare(need, candidate, circumstances),
                fact -> comparer.evidence(fact, comparer.needs().cast(need), comparer.candidates().cast(candidate),
                        circumstances))
                .criteria();
    }

    private C compare(Terms need, Profile candidate, Circumstances circumstances) {
        return comparer.compare(comparer.needs().cast(need), comparer.candidates().cast(candidate), circumstances);
    }
}
