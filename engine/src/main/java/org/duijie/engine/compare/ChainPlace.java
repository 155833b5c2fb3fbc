package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** Where an enterprise stands in an industry chain (产业链) of the district. */
public enum ChainPlace implements FactValue {
    /** The enterprise that leads a chain. */
    LEADER("链主企业", "leader"),
    /** Any other enterprise of a chain. */
    MEMBER("链上企业", "member"),
    /** In no chain of the district. */
    OUTSIDE("不在链上", "outside"),
    /** Not stated. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    ChainPlace(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
