package org.duijie.engine.session;

import org.duijie.engine.text.Text;

/** The forms a session takes; one model, three results. */
public enum Form {
    /** Tables × rounds. */
    TALKS("洽谈", "talks"),
    /** One table, an agenda with plenary items. */
    ROUND_TABLE("座谈", "round table"),
    /** Dates and sites. */
    VISITS("走访", "visits");

    private final Text label;

    Form(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
