package org.duijie.engine.run;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.duijie.engine.judging.ColumnJudge;
import org.duijie.engine.match.Verdict;

/** The scores of one need with those it was judged with, nine bytes each. Immutable once filled. */
final class Scores {
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final int ENOUGH = 1 << 4;

    private final int[] candidates;
    private final int[] needPoints;
    private final int[] candidatePoints;
    private final byte[] standings;

    private Scores(int[] candidates) {
        this.candidates = candidates;
        this.needPoints = new int[candidates.length];
        this.candidatePoints = new int[candidates.length];
        this.standings = new byte[candidates.length];
    }

    /**
     * Scores a need.
     *
     * @param candidates numbers of the candidates, ascending
     * @param score the score with a candidate
     */
    static Scores of(int[] candidates, IntFunction<Score> score) {
        Scores scores = new Scores(candidates);
        for (int i = 0; i < candidates.length; i++) {
            Score one = score.apply(candidates[i]);
            scores.put(i, one.verdict(), one.enough(), one.needPoints(), one.candidatePoints());
        }
        return scores;
    }

    /**
     * Scores a need with all candidates.
     *
     * @param all their numbers, 0 and on
     * @param judging hands out what the book says of each
     */
    static Scores ofAll(int[] all, Consumer<ColumnJudge.Taking> judging) {
        Scores scores = new Scores(all);
        judging.accept(scores::put);
        return scores;
    }

    private void put(int place, Verdict verdict, boolean enough, int needTotal, int candidateTotal) {
        needPoints[place] = needTotal;
        candidatePoints[place] = candidateTotal;
        standings[place] = (byte) (verdict.ordinal() | (enough ? ENOUGH : 0));
    }

    int size() {
        return candidates.length;
    }

    /** The number of the candidate at a place. */
    int candidate(int place) {
        return candidates[place];
    }

    /** The place of a candidate; negative if the need was not judged with it. */
    int place(int candidate) {
        return Arrays.binarySearch(candidates, candidate);
    }

    Score at(int place) {
        return new Score(VERDICTS[standings[place] & ~ENOUGH], (standings[place] & ENOUGH) != 0, needPoints[place],
                candidatePoints[place]);
    }
}
