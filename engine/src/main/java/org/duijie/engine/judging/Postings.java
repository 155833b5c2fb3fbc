package org.duijie.engine.judging;

import java.util.function.IntConsumer;

import org.duijie.engine.column.Column;

/** For each element of the lists of a column the lists it stands in, by their codes. Immutable. */
final class Postings {
    private final int[] starts;
    private final int[] codes;

    Postings(Column.Lists lists) {
        this.starts = new int[lists.elements().size() + 1];
        for (int code = 0; code < lists.size(); code++) {
            lists.forEachPlace(code, element -> starts[element + 1]++);
        }
        for (int element = 1; element < starts.length; element++) {
            starts[element] += starts[element - 1];
        }
        int[] next = starts.clone();
        this.codes = new int[starts[starts.length - 1]];
        for (int code = 0; code < lists.size(); code++) {
            int of = code;
            lists.forEachPlace(code, element -> codes[next[element]++] = of);
        }
    }

    /** The codes of the lists with an element. */
    void of(int element, IntConsumer to) {
        for (int i = starts[element]; i < starts[element + 1]; i++) {
            to.accept(codes[i]);
        }
    }
}
