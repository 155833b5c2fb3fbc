package org.duijie.engine.run;

import org.duijie.engine.match.Verdict;

/** What a book says of one need with those it is judged with. To be filled by one thread. */
public final class Scores {
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

    /** How many they are. */
    public int size() {
        return candidates.length;
    }

    /** The number of the candidate at a place. */
    public int candidate(int place) {
        return candidates[place];
    }

    /** The worst verdict of the hard criteria. */
    public Verdict verdict(int place) {
        return VERDICTS[standings[place] & ~ENOUGH];
    }

    /** Whether the total reaches the book's minimum. */
    public boolean isEnough(int place) {
        return (standings[place] & ENOUGH) != 0;
    }

    /** Total for the need. */
    public int needPoints(int place) {
        return needPoints[place];
    }

    /** Total for the candidate. */
    public int candidatePoints(int place) {
        return candidatePoints[place];
    }

    Score at(int place) {
        return new Score(verdict(place), isEnough(place), needPoints[place], candidatePoints[place]);
    }
}
