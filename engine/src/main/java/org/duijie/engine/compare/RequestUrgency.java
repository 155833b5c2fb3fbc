package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** How pressing a request is. */
public enum RequestUrgency implements FactValue {
    /** Work has stopped. */
    HALTED("已停工停产", "work has stopped"),
    /** Production suffers. */
    PRESSING("影响生产", "production suffers"),
    /** Neither. */
    ORDINARY("一般", "ordinary"),
    /** Not stated. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    RequestUrgency(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
