package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** The level of education held against the least asked for. */
public enum EducationFit implements FactValue {
    /** Higher than asked for. */
    ABOVE("高于要求", "above"),
    /** As asked for. */
    MEETS("达到要求", "meets"),
    /** One level lower. */
    ONE_BELOW("低一级", "one below"),
    /** Two or more levels lower. */
    BELOW("低两级及以上", "further below"),
    /** Higher than the highest level accepted. */
    ABOVE_LIMIT("高于限定", "above the limit"),
    /** Nothing is asked for. */
    NOT_REQUIRED("不限学历", "any"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    EducationFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
