package org.duijie.engine.judging;

import java.util.Arrays;

import org.duijie.engine.column.Likeness;

/** The place of each signature that was met: a hash table without objects, asked for every list of every need. */
final class Places {
    private static final long FREE = Likeness.UNLIKE_ANY;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private long[] signatures = free(64);
    private int[] places = new int[signatures.length];
    private int size;

    private static long[] free(int length) {
        long[] free = new long[length];
        Arrays.fill(free, FREE);
        return free;
    }

    /** The place of a signature; this one, from now on, if it has none. */
    int of(long signature, int next) {
        int slot = slot(signature);
        if (signatures[slot] == signature) {
            return places[slot];
        }
        signatures[slot] = signature;
        places[slot] = next;
        if (++size * 2 > signatures.length) {
            grow();
        }
        return next;
    }

    private int slot(long signature) {
        int mask = signatures.length - 1;
        int slot = (int) (signature * SCATTER >>> 32) & mask;
        while (signatures[slot] != FREE && signatures[slot] != signature) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] before = signatures;
        int[] placesBefore = places;
        signatures = free(before.length * 2);
        places = new int[signatures.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                int slot = slot(before[i]);
                signatures[slot] = before[i];
                places[slot] = placesBefore[i];
            }
        }
    }
}
