package org.duijie.engine.lawful;

import org.duijie.engine.text.Text;

/** What becomes of something that touches a protected attribute. */
public enum Treatment {
    /** It may not count, unless a lawful exception is on record. */
    REFUSE("拒绝", "refused"),
    /** Somebody has to look at it. */
    WARN("提醒", "pointed out"),
    /** It is lawful. */
    ALLOW("允许", "allowed");

    private final Text label;

    Treatment(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
