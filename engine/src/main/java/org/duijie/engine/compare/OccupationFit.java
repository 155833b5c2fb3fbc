package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** How the occupation offered relates to those sought; the closest counts. */
public enum OccupationFit implements FactValue {
    /** The same occupation. */
    SAME("同职业", "same"),
    /** Same group (third level). */
    SAME_GROUP("同职业小类", "same group"),
    /** Same second level. */
    SAME_MAJOR_GROUP("同职业中类", "same major group"),
    /** Another. */
    OTHER("其他职业", "other"),
    /** No wish was stated, though asked. */
    ANY("职业不限", "any"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    OccupationFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
