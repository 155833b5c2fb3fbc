package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** The kind of contract offered against the one wanted. */
public enum ContractFit implements FactValue {
    /** The kind wanted. */
    SAME("一致", "same"),
    /** Another kind. */
    OTHER("不一致", "other"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    ContractFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
