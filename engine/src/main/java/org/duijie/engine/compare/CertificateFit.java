package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/** Certificates held against those asked for. */
public enum CertificateFit implements FactValue {
    /** All are held. */
    ALL("证书齐全", "all"),
    /** Some are held. */
    SOME("部分具备", "some"),
    /** None is held. */
    NONE("不具备", "none"),
    /** Nothing is asked for. */
    NOT_REQUIRED("不要求证书", "none asked"),
    /** One side has not stated it. */
    UNKNOWN("缺数据", "unknown");

    private final Text label;

    CertificateFit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
