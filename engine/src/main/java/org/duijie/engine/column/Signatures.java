package org.duijie.engine.column;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The same number for lists of one column that are {@linkplain Likeness alike}. For one thread. */
public final class Signatures {
    private static final int NOT_ASKED = -1;

    private final Likeness likeness;
    private final Column.Lists lists;
    private final int[] kinds;
    private final int[] answers;
    private final BitSet unusual;

    /** Of these lists, whose elements are asked when they are met. */
    public Signatures(Likeness likeness, Column.Lists lists) {
        this.likeness = likeness;
        this.lists = lists;
        this.answers = new int[likeness.views().size()];
        this.kinds = new int[lists.elements().size()];
        this.unusual = new BitSet(kinds.length);
        Arrays.fill(kinds, NOT_ASKED);
    }

    /** Of lists whose elements were perhaps asked before; most of them answer what is usual. */
    public Signatures(Likeness likeness, Answers remembered) {
        this(likeness, remembered.lists());
        List<Replies> replies = likeness.views().stream().map(remembered::to).toList();
        int usual = kind(view -> replies.get(view).usual());
        Arrays.fill(kinds, usual);
        for (Replies one : replies) {
            for (int place : one.unusual()) {
                if (kinds[place] == usual) {
                    kinds[place] = kind(view -> replies.get(view).of(place));
                    unusual.set(place);
                }
            }
        }
        if (!likeness.tells(1)) {
            unusual.set(0, kinds.length);
        }
    }

    /**
     * The elements that do not answer as most do; all of them where lists cannot be told by their elements. Lists of others
     * are alike unless they are empty.
     */
    public BitSet unusual() {
        return unusual;
    }

    /** That of the list with this code, or {@link Likeness#UNLIKE_ANY}; that of an empty list is of no other. */
    public long of(int code) {
        int from = lists.start(code);
        int to = lists.start(code + 1);
        if (!likeness.tells(to - from)) {
            return Likeness.UNLIKE_ANY;
        }
        long signature = 0;
        for (int at = from; at < to; at++) {
            int place = lists.place(at);
            int kind = kinds[place];
            if (kind == NOT_ASKED) {
                kind = kind(view -> likeness.views().get(view).ask(lists.alone().get(place)));
                kinds[place] = kind;
            }
            signature = likeness.with(signature, kind);
            if (signature == Likeness.UNLIKE_ANY) {
                return signature;
            }
        }
        return signature;
    }

    private int kind(IntUnaryOperator answer) {
        for (int view = 0; view < answers.length; view++) {
            answers[view] = answer.applyAsInt(view);
        }
        return likeness.kind(answers);
    }
}
