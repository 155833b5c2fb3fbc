package org.duijie.engine.column;

import java.util.Arrays;

/** The same number for lists of one column that are {@linkplain Likeness alike}. For one thread. */
public final class Signatures {
    private static final int NOT_ASKED = -1;

    private final Likeness likeness;
    private final Column.Lists lists;
    private final int[] kinds;

    /** Of these lists. */
    public Signatures(Likeness likeness, Column.Lists lists) {
        this.likeness = likeness;
        this.lists = lists;
        this.kinds = new int[lists.elements().size()];
        Arrays.fill(kinds, NOT_ASKED);
    }

    /** That of the list with this code, or {@link Likeness#UNLIKE_ANY}; that of an empty list is of no other. */
    public long of(int code) {
        int[] places = lists.lists().get(code);
        if (!likeness.tells(places.length)) {
            return Likeness.UNLIKE_ANY;
        }
        long signature = 0;
        for (int place : places) {
            int kind = kinds[place];
            if (kind == NOT_ASKED) {
                kind = likeness.kind(lists.alone().get(place));
                kinds[place] = kind;
            }
            signature = likeness.with(signature, kind);
            if (signature == Likeness.UNLIKE_ANY) {
                return signature;
            }
        }
        return signature;
    }
}
