package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** The degree held against the least asked for. */
public enum DegreeFit implements FactValue {
    /** As asked for or higher. */
    MEETS("达到要求", "meets"),
    /** None or lower. */
    LACKS("未达要求", "lacks"),
    /** Nothing is asked for. */
    NOT_REQUIRED("不限学位", "any"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    DegreeFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
