package org.duijie.engine.judging;

import java.util.Arrays;

import org.duijie.engine.column.Codes;
import org.duijie.engine.match.Verdict;

/** Some rows that are judged together, and what each has come to so far. For one thread. */
final class Block {
    static final int ROWS = 1_024;

    private final Sums sums;
    private final long[][] words;
    private final int[] rows = new int[ROWS];
    private final int[] codes = new int[ROWS];
    private final int[] needPoints = new int[ROWS];
    private final int[] candidatePoints = new int[ROWS];
    private int first;
    private int count;
    /** Whether it still has every row it began with; then {@code rows} need not be asked. */
    private boolean whole;

    Block(Sums sums) {
        this.sums = sums;
        this.words = new long[sums.words()][ROWS];
    }

    /** Begins with so many rows from one on, all of which have the same sums. */
    void begin(int from, int most, Added base) {
        first = from;
        count = Math.min(ROWS, most);
        whole = true;
        for (int word = 0; word < words.length; word++) {
            Arrays.fill(words[word], 0, count, base.word(word)[0]);
        }
    }

    int count() {
        return count;
    }

    /** The row at a place of the block. */
    int row(int place) {
        return whole ? first + place : rows[place];
    }

    /** The codes of the rows, to be used before the next are asked for. */
    int[] codes(Codes of) {
        if (whole) {
            of.read(first, count, codes);
        } else {
            of.read(rows, count, codes);
        }
        return codes;
    }

    /** What stands at the codes of the rows, to be used likewise. */
    int[] places(Codes of, int[] placeOf) {
        codes(of);
        for (int i = 0; i < count; i++) {
            codes[i] = placeOf[codes[i]];
        }
        return codes;
    }

    /** The numbers of the rows in an array over all rows, to be used likewise. */
    int[] codes(int[] of) {
        for (int i = 0; i < count; i++) {
            codes[i] = of[row(i)];
        }
        return codes;
    }

    /** Adds to each row what stands at its place. */
    void add(Added added, int[] places) {
        added.to(words, places, count);
    }

    /** Looks a criterion up whose steps are added, and adds what its cases give. */
    void lookUp(int criterion) {
        sums.lookUp(criterion, words, count, codes);
    }

    /** Goes on with those only whom no hard criterion has ruled out; once a block. */
    void keepPossible() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            codes[kept] = i;
            kept += sums.isPossible(words, i) ? 1 : 0;
        }
        if (kept < count) {
            for (long[] word : words) {
                for (int i = 0; i < kept; i++) {
                    word[i] = word[codes[i]];
                }
            }
            for (int i = 0; i < kept; i++) {
                rows[i] = first + codes[i];
            }
            whole = false;
            count = kept;
        }
    }

    /** Adds up the points of the rows. */
    void total() {
        sums.needPoints(words, count, needPoints);
        sums.candidatePoints(words, count, candidatePoints);
    }

    /** The points for the need at a place, once they are {@linkplain #total added up}. */
    int needPoints(int place) {
        return needPoints[place];
    }

    /** The points for the candidate at a place, likewise. */
    int candidatePoints(int place) {
        return candidatePoints[place];
    }

    /** Whether these reach the book's minimum. */
    boolean isEnough(int place) {
        return sums.isEnough(needPoints[place] + candidatePoints[place]);
    }

    /** The worst verdict of the hard criteria at a place. */
    Verdict verdict(int place) {
        return sums.verdict(words, place);
    }
}
