package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** Where the matter is. */
public enum RequestSite implements FactValue {
    /** In the development zone. */
    PARK("开发区内", "in the park"),
    /** In the district, outside the zone. */
    DISTRICT("区内其他地方", "elsewhere in the district"),
    /** Outside the district. */
    ELSEWHERE("区外", "outside the district"),
    /** Not stated. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    RequestSite(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
