package org.duijie.engine.party;

import org.duijie.engine.text.Text;

/** A yes or no that may not have been asked. */
public enum Answer {
    YES("是", "yes"), NO("否", "no"), UNKNOWN("未填", "not stated");

    private final Text label;

    Answer(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
