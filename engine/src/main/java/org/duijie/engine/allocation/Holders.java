package org.duijie.engine.allocation;

import java.util.Arrays;

/** Which needs hold a candidate, and at what weight. Not thread safe. */
final class Holders {
    private final int[] starts;
    private final int[] counts;
    private final int[] needs;
    private final int[] weights;

    /** Nobody is held; no candidate will ever be by more needs than he has places. */
    Holders(int[] places) {
        this.starts = new int[places.length + 1];
        System.arraycopy(places, 0, starts, 1, places.length);
        Arrays.parallelPrefix(starts, Math::addExact);
        this.counts = new int[places.length];
        this.needs = new int[starts[places.length]];
        this.weights = new int[needs.length];
    }

    /** How many needs hold a candidate. */
    int count(int candidate) {
        return counts[candidate];
    }

    /** One of them. */
    int need(int candidate, int which) {
        return needs[starts[candidate] + which];
    }

    /** What it gains from that. */
    int weight(int candidate, int which) {
        return weights[starts[candidate] + which];
    }

    /** Whether a need holds a candidate. */
    boolean has(int candidate, int need) {
        for (int at = starts[candidate]; at < starts[candidate] + counts[candidate]; at++) {
            if (needs[at] == need) {
                return true;
            }
        }
        return false;
    }

    void add(int candidate, int need, int weight) {
        int at = starts[candidate] + counts[candidate]++;
        needs[at] = need;
        weights[at] = weight;
    }

    void remove(int candidate, int need) {
        int last = starts[candidate] + --counts[candidate];
        int at = starts[candidate];
        while (needs[at] != need) {
            at++;
        }
        needs[at] = needs[last];
        weights[at] = weights[last];
    }
}
