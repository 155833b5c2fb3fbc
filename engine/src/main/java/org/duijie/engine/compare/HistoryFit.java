package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** Whether the expert has served the need's owner before. */
public enum HistoryFit implements FactValue {
    /** Served before. */
    SERVED("曾有合作", "served"),
    /** Never served. */
    NEW("首次对接", "new"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    HistoryFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
