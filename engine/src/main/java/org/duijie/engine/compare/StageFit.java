package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** The part of the way to the product it is stuck at against the expert's strengths. */
public enum StageFit implements FactValue {
    /** A strength of the expert. */
    MATCHES("环节对口", "matches"),
    /** Next to a strength of the expert. */
    ADJACENT("环节相邻", "adjacent"),
    /** Neither. */
    OTHER("环节不符", "other"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    StageFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
