package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** How two industries of GB/T 4754 relate; the closest counts. */
public enum IndustryFit implements FactValue {
    /** Same group (three digits) or closer. */
    SAME_GROUP("同行业中类", "same group"),
    /** Same division (two digits). */
    SAME_DIVISION("同行业大类", "same division"),
    /** Same section (letter). */
    SAME_SECTION("同行业门类", "same section"),
    /** Another section. */
    OTHER("其他行业", "other"),
    /** No wish was stated, though asked. */
    ANY("行业不限", "any"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    IndustryFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
