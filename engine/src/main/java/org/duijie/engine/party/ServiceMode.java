package org.duijie.engine.party;

import org.duijie.engine.text.Text;

/** How an expert serves: flexible engagement (柔性引才) keeps the expert where he is. */
public enum ServiceMode {
    ON_SITE("驻点", "on site"), VISITING("定期到访", "visiting"), REMOTE("远程", "remote");

    private final Text label;

    ServiceMode(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
