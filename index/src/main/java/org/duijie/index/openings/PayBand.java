package org.duijie.index.openings;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.text.Text;

/** What positions pay before tax, in yuan a month. A position stands in every band that its range reaches into. */
public enum PayBand {
    BELOW_4000("below-4000", 0, 4_000, "4千以下", "below 4,000"),
    FROM_4000("4000-6000", 4_000, 6_000, "4–6千", "4,000 to 6,000"),
    FROM_6000("6000-8000", 6_000, 8_000, "6–8千", "6,000 to 8,000"),
    FROM_8000("8000-12000", 8_000, 12_000, "8千–1.2万", "8,000 to 12,000"),
    FROM_12000("12000-20000", 12_000, 20_000, "1.2–2万", "12,000 to 20,000"),
    FROM_20000("from-20000", 20_000, Integer.MAX_VALUE, "2万以上", "20,000 and more"),
    /** Pay is not stated (面议). */
    UNSTATED("unstated", 0, 0, "面议", "not stated");

    private final String key;
    private final int fromYuan;
    private final int belowYuan;
    private final Text label;

    PayBand(String key, int fromYuan, int belowYuan, String zh, String en) {
        this.key = key;
        this.fromYuan = fromYuan;
        this.belowYuan = belowYuan;
        this.label = Text.of(zh, en);
    }

    /** The band with that key. */
    public static Optional<PayBand> ofKey(String key) {
        return Arrays.stream(values()).filter(band -> band.key.equals(key)).findFirst();
    }

    /** The bands of a position. */
    static Set<PayBand> of(PositionTerms terms) {
        Integer from = first(terms.payFromYuanPerMonth(), terms.payToYuanPerMonth());
        Integer to = first(terms.payToYuanPerMonth(), terms.payFromYuanPerMonth());
        if (from == null || to == null) {
            return Set.of(UNSTATED);
        }
        return Arrays.stream(values()).filter(band -> band.reached(from, to)).collect(Collectors.toUnmodifiableSet());
    }

    /** A range that only touches a band from below does not reach into it. */
    private boolean reached(int from, int to) {
        return this != UNSTATED && from < belowYuan && (to > fromYuan || from == fromYuan && to == fromYuan);
    }

    private static @Nullable Integer first(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other : one;
    }

    /** The word used in addresses and JSON. */
    public String key() {
        return key;
    }

    /** What people read. */
    public Text label() {
        return label;
    }
}
