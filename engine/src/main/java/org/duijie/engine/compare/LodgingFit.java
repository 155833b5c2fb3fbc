package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** Lodging offered against whether it is needed. */
public enum LodgingFit implements FactValue {
    /** Needed and offered. */
    OFFERED("提供住宿", "offered"),
    /** Not needed. */
    NOT_NEEDED("不需要住宿", "not needed"),
    /** Needed but not offered. */
    NOT_OFFERED("未提供住宿", "not offered"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    LodgingFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
