package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** A confidentiality agreement asked for against whether it is acceptable. */
public enum ConfidentialityFit implements FactValue {
    /** Asked for and acceptable. */
    ACCEPTED("同意保密", "accepted"),
    /** Asked for and not acceptable. */
    REFUSED("不同意保密", "refused"),
    /** Not asked for. */
    NOT_REQUIRED("无需保密", "not asked"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    ConfidentialityFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
