package org.duijie.engine.intake;

import org.duijie.engine.text.Text;

/** How far a reading may be relied on. */
public enum Sureness {
    /** The words say it. */
    RESOLVED("已识别", "resolved"),
    /** Meant more widely than it was said: 相关专业 stands for the classes of the majors named. */
    WIDENED("放宽", "widened"),
    /** The words can be taken in more than one way; all of them, or the likeliest, are given. A person decides. */
    AMBIGUOUS("待确认", "to be confirmed"),
    /** The words could not be read; they are kept as text. */
    UNRESOLVED("未识别", "not resolved");

    private final Text label;

    Sureness(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
