package org.duijie.engine.impact;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/** What another book changes for a pair by itself, other pairs left aside. */
public enum Effect {
    MAY_NOW_MEET("变为可对接", "may now meet"), MAY_NO_LONGER_MEET("不再可对接", "may no longer meet"),
    /** Ruled out instead of in need of information, or the other way round. */
    OTHERWISE_BARRED("不可对接的原因改变", "barred for another reason"),
    /** It may meet either way, for other points. */
    POINTS("得分改变", "other points");

    private final Text label;

    Effect(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }

    /** What lies between two standings; null if nothing does. */
    static @Nullable Effect between(Standing before, Standing after, boolean samePoints) {
        if (before == after) {
            return samePoints || before != Standing.MAY_MEET ? null : POINTS;
        }
        if (after == Standing.MAY_MEET) {
            return MAY_NOW_MEET;
        }
        return before == Standing.MAY_MEET ? MAY_NO_LONGER_MEET : OTHERWISE_BARRED;
    }
}
