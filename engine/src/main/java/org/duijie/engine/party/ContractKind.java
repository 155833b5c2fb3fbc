package org.duijie.engine.party;

import org.duijie.engine.text.Text;

/** How somebody is employed. */
public enum ContractKind {
    FULL_TIME("全职", "full-time"), INTERNSHIP("实习见习", "internship"), PART_TIME("兼职", "part-time");

    private final Text label;

    ContractKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
