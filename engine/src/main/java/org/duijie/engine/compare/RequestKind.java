package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** What an enterprise asks its district to solve. */
public enum RequestKind implements FactValue {
    /** Workers are missing. */
    HIRING("招聘用工", "hiring"),
    /** An expert or manager is sought. */
    TALENT("高层次人才", "senior talent"),
    /** A technical problem. */
    TECHNOLOGY("技术难题", "technology"),
    /** Money is missing. */
    FINANCING("融资", "financing"),
    /** Land or buildings. */
    SITE("用地厂房", "site"),
    /** A supplier is sought. */
    SUPPLY("供应链配套", "supply"),
    /** A buyer is sought. */
    MARKET("市场开拓", "market"),
    /** A permit or registration. */
    PERMIT("审批手续", "permit"),
    /** Support that was promised is due. */
    SUBSIDY("政策兑现", "promised support"),
    /** Water, power, gas, heat. */
    UTILITIES("水电气热", "utilities"),
    /** None of these. */
    OTHER("其他", "other"),
    /** Not stated. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    RequestKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
