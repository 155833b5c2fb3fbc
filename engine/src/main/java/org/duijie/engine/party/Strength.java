package org.duijie.engine.party;

import org.duijie.engine.text.Text;

/** The part of the way from idea to product that an expert is strong in, or a project is stuck at. */
public enum Strength {
    RESEARCH("研发", "research"), PILOT("中试", "pilot"), PRODUCTION("生产工艺", "production"), MARKET("市场推广", "market");

    private final Text label;

    Strength(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
