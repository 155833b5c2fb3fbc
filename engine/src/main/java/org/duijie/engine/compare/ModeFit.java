package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** Ways of serving agreed to against those that would do. */
public enum ModeFit implements FactValue {
    /** At least one way suits both. */
    AGREED("服务方式一致", "agreed"),
    /** None suits both. */
    DIFFERENT("服务方式不一致", "different"),
    /** Any would do. */
    ANY("方式不限", "any"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    ModeFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
