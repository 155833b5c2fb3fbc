package org.duijie.engine.impact;

import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/** What a book leaves of a pair's chance to meet. */
public enum Standing {
    MAY_MEET("可对接", "may meet"), RULED_OUT("不符合", "ruled out"), NEEDS_INFORMATION("缺数据", "needs information");

    private final Text label;

    Standing(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }

    static Standing of(Judgement judgement) {
        return of(judgement.verdict(), judgement.enough());
    }

    static Standing of(Verdict verdict, boolean enough) {
        return switch (verdict) {
            case UNMET -> RULED_OUT;
            case UNKNOWN -> NEEDS_INFORMATION;
            case SATISFIED, PARTIAL -> enough ? MAY_MEET : RULED_OUT;
        };
    }
}
