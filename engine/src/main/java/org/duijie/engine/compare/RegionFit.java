package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** Where it is against where one would go; the closest wish counts. */
public enum RegionFit implements FactValue {
    /** Same county or district. */
    SAME_COUNTY("同区县", "same county"),
    /** Same prefecture. */
    SAME_PREFECTURE("同市", "same prefecture"),
    /** Same province. */
    SAME_PROVINCE("同省", "same province"),
    /** Another province. */
    ELSEWHERE("外省", "elsewhere"),
    /** No wish was stated, though asked. */
    ANYWHERE("地区不限", "anywhere"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    RegionFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
