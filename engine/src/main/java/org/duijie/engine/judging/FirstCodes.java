package org.duijie.engine.judging;

import java.util.Arrays;

import org.duijie.engine.column.Likeness;

/** Under which code each signature was met first: a hash table without objects, asked for every list of every need. */
final class FirstCodes {
    private static final long FREE = Likeness.UNLIKE_ANY;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private long[] signatures = free(256);
    private int[] codes = new int[signatures.length];
    private int size;

    private static long[] free(int length) {
        long[] free = new long[length];
        Arrays.fill(free, FREE);
        return free;
    }

    /** The code the signature was met with first; this one if it was not. */
    int of(long signature, int code) {
        int place = place(signature);
        if (signatures[place] == signature) {
            return codes[place];
        }
        signatures[place] = signature;
        codes[place] = code;
        if (++size * 2 > signatures.length) {
            grow();
        }
        return code;
    }

    private int place(long signature) {
        int mask = signatures.length - 1;
        int place = (int) (signature * SCATTER >>> 32) & mask;
        while (signatures[place] != FREE && signatures[place] != signature) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] before = signatures;
        int[] codesBefore = codes;
        signatures = free(before.length * 2);
        codes = new int[signatures.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != FREE) {
                int place = place(before[i]);
                signatures[place] = before[i];
                codes[place] = codesBefore[i];
            }
        }
    }
}
