package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** A team wanted against who comes. */
public enum TeamFit implements FactValue {
    /** A team is wanted and comes. */
    TEAM("团队承接", "team"),
    /** A team is wanted and one person comes. */
    SINGLE("单人承接", "single"),
    /** No team is wanted. */
    NOT_REQUIRED("不要求团队", "not asked"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    TeamFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
