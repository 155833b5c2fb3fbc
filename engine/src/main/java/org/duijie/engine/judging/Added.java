package org.duijie.engine.judging;

import java.util.Arrays;

/** What each of some entries adds to the words of a row that has it. For one thread. */
final class Added {
    private final long[][] words;
    private final boolean[] touched;

    Added(int words, int entries) {
        this.words = new long[words][entries];
        this.touched = new boolean[words];
    }

    /** Adds to what an entry adds. */
    void add(int entry, int word, long more) {
        if (more != 0) {
            words[word][entry] += more;
            touched[word] = true;
        }
    }

    /** Adds to each entry what another's entry of that number adds. */
    void addAll(Added other, int[] entries) {
        for (int word = 0; word < words.length; word++) {
            if (other.touched[word]) {
                touched[word] = true;
                for (int i = 0; i < entries.length; i++) {
                    words[word][i] += other.words[word][entries[i]];
                }
            }
        }
    }

    /** Makes room for so many entries. */
    void grow(int entries) {
        if (words[0].length < entries) {
            int length = Math.max(entries, 2 * words[0].length);
            for (int word = 0; word < words.length; word++) {
                words[word] = Arrays.copyOf(words[word], length);
            }
        }
    }

    /** Adds to each of the first rows what the entry at its place adds: here judging spends its time. */
    void to(long[][] rows, int[] entries, int count) {
        for (int word = 0; word < words.length; word++) {
            if (touched[word]) {
                long[] more = words[word];
                long[] sums = rows[word];
                for (int row = 0; row < count; row++) {
                    sums[row] += more[entries[row]];
                }
            }
        }
    }

    /** What the entries add to a word. */
    long[] word(int word) {
        return words[word];
    }
}
