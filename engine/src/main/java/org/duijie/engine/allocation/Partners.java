package org.duijie.engine.allocation;

import java.util.Arrays;

/** Whom of the other side each of one side meets, and at what weight. Not thread safe. */
final class Partners {
    private final int[] starts;
    private final int[] counts;
    private final int[] others;
    private final int[] weights;

    /** Nobody meets as yet; nobody ever meets more than he has places for. */
    Partners(int[] places) {
        this.starts = new int[places.length + 1];
        System.arraycopy(places, 0, starts, 1, places.length);
        Arrays.parallelPrefix(starts, Math::addExact);
        this.counts = new int[places.length];
        this.others = new int[starts[places.length]];
        this.weights = new int[others.length];
    }

    /** How many somebody meets. */
    int count(int one) {
        return counts[one];
    }

    /** One of them. */
    int other(int one, int which) {
        return others[starts[one] + which];
    }

    /** What meeting that one weighs. */
    int weight(int one, int which) {
        return weights[starts[one] + which];
    }

    /** Whether two meet. */
    boolean has(int one, int other) {
        for (int at = starts[one]; at < starts[one] + counts[one]; at++) {
            if (others[at] == other) {
                return true;
            }
        }
        return false;
    }

    void add(int one, int other, int weight) {
        int at = starts[one] + counts[one]++;
        others[at] = other;
        weights[at] = weight;
    }

    void remove(int one, int other) {
        int last = starts[one] + --counts[one];
        int at = starts[one];
        while (others[at] != other) {
            at++;
        }
        others[at] = others[last];
        weights[at] = weights[last];
    }
}
