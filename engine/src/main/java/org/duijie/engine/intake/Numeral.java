package org.duijie.engine.intake;

import java.util.OptionalLong;

/** Numbers as people write them: 12, 十二, 两千五, 一万二. */
final class Numeral {

    /** A number in digits or in characters, for use in patterns. */
    static final String PATTERN = "(?:\\d{1,9}|[零一二两三四五六七八九十百千万]{1,12})";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final long LARGEST = 1_000_000_000L;

    private Numeral() {}

    /** The number; empty if the text is none, or one above a thousand million. */
    static OptionalLong parse(String text) {
        if (!text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalLong.of(Long.parseLong(text));
        }
        return ofCharacters(text);
    }

    /** A last digit without unit counts in tenths of the unit before it: 一万二 is 12,000, 三千五 is 3,500. */
    private static OptionalLong ofCharacters(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        long lastUnit = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '两' ? 2 : DIGITS.indexOf(c);
            if (value >= 0) {
                if (digit > 0) {
                    return OptionalLong.empty();
                }
                digit = value;
                lastUnit = value == 0 ? 1 : lastUnit;
                continue;
            }
            long unit = switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1_000;
                case '万' -> 10_000;
                default -> 0;
            };
            if (unit == 0) {
                return OptionalLong.empty();
            }
            if (unit == 10_000) {
                total = (total + section + Math.max(digit, 0)) * unit;
                section = 0;
            } else {
                section += (digit < 0 ? 1 : digit) * unit;
            }
            lastUnit = unit;
            digit = -1;
        }
        if (digit > 0) {
            section += lastUnit >= 100 ? digit * lastUnit / 10 : digit;
        }
        long number = total + section;
        return text.isEmpty() || number > LARGEST ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
