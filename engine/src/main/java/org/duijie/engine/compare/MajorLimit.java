package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** Whether the position accepts only the majors it lists. */
public enum MajorLimit implements FactValue {
    /** Only these (仅限). */
    ONLY("仅限所列", "only those listed"),
    /** The text does not say so; near majors are worth a look. */
    OPEN("未限定", "not limited"),
    /** The position has not stated its majors. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    MajorLimit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
