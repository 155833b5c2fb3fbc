package org.duijie.engine.run;

import org.duijie.engine.match.Verdict;

/** What the book says of one need with those it is judged with. To be filled by one thread. */
final class Scores {
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final int ENOUGH = 1 << 4;

    private final int[] candidates;
    private final int[] needPoints;
    private final int[] candidatePoints;
    private final byte[] standings;
    private int filled;

    /** Of these candidates, whose numbers ascend. */
    Scores(int[] candidates) {
        this.candidates = candidates;
        this.needPoints = new int[candidates.length];
        this.candidatePoints = new int[candidates.length];
        this.standings = new byte[candidates.length];
    }

    /** Puts the score with the next candidate. */
    void put(int candidate, Verdict verdict, boolean enough, int needTotal, int candidateTotal) {
        if (candidates[filled] != candidate) {
            throw new IllegalStateException(candidate + " came, but it is the turn of " + candidates[filled]);
        }
        needPoints[filled] = needTotal;
        candidatePoints[filled] = candidateTotal;
        standings[filled++] = (byte) (verdict.ordinal() | (enough ? ENOUGH : 0));
    }

    int size() {
        return candidates.length;
    }

    /** The number of the candidate at a place. */
    int candidate(int place) {
        return candidates[place];
    }

    Score at(int place) {
        return new Score(VERDICTS[standings[place] & ~ENOUGH], (standings[place] & ENOUGH) != 0, needPoints[place],
                candidatePoints[place]);
    }
}
