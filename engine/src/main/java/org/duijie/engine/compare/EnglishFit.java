package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** The English test passed against the least asked for. */
public enum EnglishFit implements FactValue {
    /** As asked for or higher. */
    MEETS("达到要求", "meets"),
    /** Lower. */
    BELOW("未达要求", "below"),
    /** Nothing is asked for. */
    NOT_REQUIRED("不要求外语", "none asked"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    EnglishFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
