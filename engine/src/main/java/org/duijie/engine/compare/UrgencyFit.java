package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** Whether the position stands in the catalogue of urgently needed talent (急需紧缺人才目录). */
public enum UrgencyFit implements FactValue {
    /** It does. */
    LISTED("目录内", "listed"),
    /** It does not. */
    NOT_LISTED("目录外", "not listed"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    UrgencyFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
