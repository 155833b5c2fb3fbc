package org.duijie.engine.run;

import java.util.stream.IntStream;

import org.duijie.engine.allocation.Edges;
import org.duijie.engine.find.Pools;
import org.duijie.engine.need.Terms;

/** The pairs of a session that are judged, need by need, in the numbers of its {@link Numbering}. Thread safe. */
sealed interface Pairs permits AllPairs, ListedPairs {

    /** Those that a run would judge, reporting progress where that takes time. */
    static Pairs of(Frozen frozen, Numbering numbers, Judge judge, Pools pools, StageSteps stages) {
        return frozen.shortlist() == null
                ? new AllPairs(frozen, numbers, judge)
                : new ListedPairs(numbers, judge,
                        Shortlist.of(frozen, numbers, frozen.shortlist(), judge.book(), pools, stages));
    }

    /** The same, judged by another. */
    Pairs by(Judge other);

    /** These and those of another, judged as these are. */
    Pairs and(Pairs other);

    /** How many there are of the needs from one to before another. */
    default long count(int from, int to) {
        return IntStream.range(from, to).mapToLong(need -> candidates(need).length).sum();
    }

    /** The numbers of the candidates a need is judged with, ascending. */
    int[] candidates(int need);

    /** Whether the pair is among them. */
    boolean has(int need, int candidate);

    /** A need, to be looked at by these pairs and by the same {@linkplain #by judged by another}. */
    Looked look(int need);

    /** What the book says of a need with each of them. */
    Scores scores(Looked need);

    /** The same, had the need stated these terms. */
    Scores scores(int need, Terms stating);

    /** Those that may meet as far as the book goes. */
    Edges.Row eligible(Looked need);
}
