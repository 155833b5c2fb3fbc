package org.duijie.engine.allocation;

import org.duijie.engine.text.Text;

/** What an allocation is for. */
public enum Goal {
    /** Nobody who may meet, and does not, would both rather have met: deferred acceptance. */
    STABLE("稳定", "stable"),
    /** The most points of both sides together; among those allocations the most meetings. */
    MOST_POINTS("总分最高", "most points"),
    /** The most meetings; among those allocations the most points of both sides together. */
    MOST_MEETINGS("场次最多", "most meetings");

    private final Text label;

    Goal(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
