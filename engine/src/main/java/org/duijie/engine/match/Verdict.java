package org.duijie.engine.match;

import org.duijie.engine.text.Text;

/** The answer of a criterion, best first. */
public enum Verdict {
    SATISFIED("符合", "satisfied"), PARTIAL("部分符合", "partial"), UNKNOWN("缺数据", "unknown"), UNMET("不符合", "unmet");

    private final Text label;

    Verdict(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }

    /** The worse of the two. */
    public Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
