package org.duijie.engine.run;

import java.util.Arrays;
import java.util.function.IntFunction;

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
            scores.needPoints[i] = one.needPoints();
            scores.candidatePoints[i] = one.candidatePoints();
            scores.standings[i] = (byte) (one.verdict().ordinal() | (one.enough() ? ENOUGH : 0));
        }
        return scores;
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
