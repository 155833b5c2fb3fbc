package org.duijie.engine.run;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.duijie.engine.allocation.Edges;
import org.duijie.engine.allocation.Market;
import org.duijie.engine.column.Asking;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.find.Pools;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.engine.progress.Steps;

/**
 * A frozen session on which a book is tried, its own or another: what it says of the pairs, and what comes of that. Needs and
 * candidates are numbered in the order of {@link #needs} and {@link #candidates}. Immutable and thread safe.
 */
public final class Retrial {
    private final Frozen frozen;
    private final Numbering numbers;
    private final Judge judge;
    private final Pairs pairs;

    private Retrial(Frozen frozen, Numbering numbers, Judge judge, Pairs pairs) {
        this.frozen = frozen;
        this.numbers = numbers;
        this.judge = judge;
        this.pairs = pairs;
    }

    /** A session with the pairs that a run with that book would judge, to find which may take a while. */
    public static Retrial of(Frozen frozen, Book<?> book, Pools pools, Steps steps) {
        Numbering numbers = new Numbering(frozen.session().roster());
        Judge judge = Judge.of(frozen, book);
        return new Retrial(frozen, numbers, judge,
                Pairs.of(frozen, numbers, judge, pools, (stage, done, total) -> steps.at(done, Math.max(1, total))));
    }

    /** The session with the pairs that a run with another book would judge, likewise. */
    public Retrial withOwnPairs(Book<?> other, Pools pools, Steps steps) {
        return frozen.shortlist() == null ? by(other) : of(frozen, other, pools, steps);
    }

    /** The same pairs with another book. */
    public Retrial by(Book<?> other) {
        Judge by = Judge.of(frozen, other);
        return new Retrial(frozen, numbers, by, pairs.by(by));
    }

    /** The same book with these pairs and those of another trial. */
    public Retrial and(Retrial other) {
        return new Retrial(frozen, numbers, judge, pairs.and(other.pairs));
    }

    /** Pseudonyms of the needs, in order. */
    public List<String> needs() {
        return numbers.needs();
    }

    /** Pseudonyms of the candidates, in order. */
    public List<String> candidates() {
        return numbers.candidates();
    }

    /** The number of a need that takes part. */
    public int need(String pseudonym) {
        return numbers.need(pseudonym);
    }

    /** The number of a candidate who takes part. */
    public int candidate(String pseudonym) {
        return numbers.candidate(pseudonym);
    }

    /** How many pairs there are of the needs from one to before another. */
    public long count(int from, int to) {
        return pairs.count(from, to);
    }

    /** Whether a pair is among those judged. */
    public boolean has(int need, int candidate) {
        return pairs.has(need, candidate);
    }

    /** A need, to be looked at by this trial and by those of the same session with other books. */
    public Looked look(int need) {
        return pairs.look(need);
    }

    /** What the book says of a need with each candidate it is judged with. */
    public Scores scores(Looked need) {
        return pairs.scores(need);
    }

    /** The same of a need that no other trial looks at. */
    public Scores scores(int need) {
        return scores(look(need));
    }

    /** The same, had the need stated these terms. */
    public Scores scores(int need, Terms stating) {
        return pairs.scores(need, stating);
    }

    /** What a candidate might meet, had it stated one thing or another. */
    public Prospects prospects(int candidate) {
        BitSet all = new BitSet();
        IntStream.range(0, needs().size()).filter(need -> has(need, candidate)).forEach(all::set);
        String pseudonym = candidates().get(candidate);
        List<Terms> terms = needs().stream().map(need -> Objects.requireNonNull(frozen.terms().get(need))).toList();
        return new Prospects(judge, needs(), terms, all, pseudonym,
                new Asking(Objects.requireNonNull(frozen.profiles().get(pseudonym)), false,
                        new Circumstances(frozen.session().date(), Wish.UNKNOWN)));
    }

    /** Whether a pair might meet as far as the book goes, had the two stated this. */
    public boolean mayMeet(int need, int candidate, Terms terms, Profile profile) {
        return judge.mayMeet(needs().get(need), candidates().get(candidate), terms, profile);
    }

    /** Those of them that may meet it. */
    public Edges.Row eligible(Looked need) {
        return pairs.eligible(need);
    }

    /** What the book says of a pair. */
    public Judgement judge(int need, int candidate) {
        return judge.judge(needs().get(need), candidates().get(candidate));
    }

    /** The same with everything a person wants to see of it. */
    public List<Explained> explain(int need, int candidate) {
        return judge.explain(needs().get(need), candidates().get(candidate));
    }

    /** The market of the pairs that may meet as far as the book goes: without those vetoed, withdrawn or never there. */
    public Market market(Edges eligible) {
        return session(eligible).everybody();
    }

    /** What a run comes to where these may meet as far as the book goes. */
    public RunResult result(Edges eligible, Steps steps) {
        return Pipeline.run(frozen.session(), session(eligible),
                (stage, done, total) -> steps.at(done, Math.max(1, total)));
    }

    private JudgedSession session(Edges eligible) {
        return JudgedSession.of(frozen, judge, numbers, pairs, eligible);
    }
}
