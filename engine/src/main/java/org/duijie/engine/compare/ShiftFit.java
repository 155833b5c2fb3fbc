package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** Work in shifts against whether it is acceptable. */
public enum ShiftFit implements FactValue {
    /** There are none. */
    NO_SHIFTS("不倒班", "no shifts"),
    /** There are, and they are acceptable. */
    ACCEPTED("接受倒班", "accepted"),
    /** There are, and they are not acceptable. */
    REFUSED("不接受倒班", "refused"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    ShiftFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
