package org.duijie.engine.judging;

/**
 * Some bits of a word in which whole numbers add up.
 *
 * @param word the word
 * @param shift its lowest bit
 * @param mask as many ones as it has bits
 * @param least what a sum of nothing stands for; what is added is counted from the least each may add
 */
record Field(int word, int shift, long mask, int least) {

    /** What adds that much. */
    long bits(long more) {
        return more << shift;
    }

    /** The sum in its word. */
    int in(long sums) {
        return (int) (sums >>> shift & mask) + least;
    }
}
