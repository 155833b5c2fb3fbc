package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** The rank of title against the least asked for. */
public enum TitleFit implements FactValue {
    /** Higher than asked for. */
    ABOVE("高于要求", "above"),
    /** As asked for. */
    MEETS("达到要求", "meets"),
    /** Lower. */
    BELOW("未达要求", "below"),
    /** Nothing is asked for. */
    NOT_REQUIRED("不限职称", "any"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    TitleFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
