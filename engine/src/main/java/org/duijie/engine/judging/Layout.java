package org.duijie.engine.judging;

import java.util.ArrayList;
import java.util.List;

/** Gives sums their place in as few words as they need. Not thread safe. */
final class Layout {
    private final List<Integer> used = new ArrayList<>();

    /**
     * A place for sums.
     *
     * @param least the least sum there can be
     * @param span how much more the largest is
     */
    Field field(int least, long span) {
        int width = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(span));
        int word = 0;
        while (word < used.size() && used.get(word) + width > Long.SIZE) {
            word++;
        }
        if (word == used.size()) {
            used.add(0);
        }
        int shift = used.get(word);
        used.set(word, shift + width);
        return new Field(word, shift, -1L >>> Long.SIZE - width, least);
    }

    /** How many words there are by now. */
    int words() {
        return used.size();
    }
}
