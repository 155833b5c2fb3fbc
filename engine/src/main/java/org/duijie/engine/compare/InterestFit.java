package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** Whether the expert has an interest in the need's owner or a related party. */
public enum InterestFit implements FactValue {
    /** None declared. */
    NONE("无利害关系", "none"),
    /** Employed by or holding a stake in one of them. */
    CONFLICT("存在利害关系", "conflict"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    InterestFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
