package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** How the fields of expertise relate to those sought. */
public enum FieldFit implements FactValue {
    /** A field sought, or a narrower one, is among the expert's. */
    SAME("直接对口", "same"),
    /** A field shares its broader term with one sought. */
    RELATED("相近领域", "related"),
    /** No field is shared or related. */
    NONE("不相关", "none"),
    /** Nothing is asked for. */
    NOT_REQUIRED("未限领域", "any"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    FieldFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
