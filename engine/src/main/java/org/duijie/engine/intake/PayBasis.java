package org.duijie.engine.intake;

import org.duijie.engine.text.Text;

/**
 * The time for which an amount is paid, and how it becomes an amount a month: 21.75 paid days of 8 hours, 5 of them a
 * week (劳社部发〔2008〕3号, kept by 人社部发〔2025〕2号), and twelve months a year.
 */
public enum PayBasis {
    HOUR("按小时", "by the hour", 21.75 * 8), DAY("按日", "by the day", 21.75), WEEK("按周", "by the week", 21.75 / 5),
    MONTH("按月", "by the month", 1), YEAR("按年", "by the year", 1.0 / 12);

    private final Text label;
    private final double aMonth;

    PayBasis(String zh, String en, double aMonth) {
        this.label = Text.of(zh, en);
        this.aMonth = aMonth;
    }

    /** What people read. */
    public Text label() {
        return label;
    }

    /** The amount a month in whole yuan, halves upwards. */
    long perMonth(double yuan) {
        return Math.round(yuan * aMonth);
    }
}
