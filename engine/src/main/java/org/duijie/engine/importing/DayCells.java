package org.duijie.engine.importing;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.sheet.grid.Cell;

/** Columns of days, in every form a list has them. */
final class DayCells {
    private static final Pattern DAY = Pattern
            .compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]\\d{1,2}:.*)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})月?|(\\d{2}))");
    private static final Pattern YEAR = Pattern.compile("(?:(\\d{4})|(\\d{2})(?=届|级))年?(?:届|级)?(?:毕业生?|毕业)?");
    /** Days since 1900 that a spreadsheet shows as bare numbers: 1954 to 2119. */
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 80_000;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private DayCells() {}

    /**
     * A day.
     *
     * @param month the month whose last day is meant where only a year is given
     */
    static Column day(String path, String zh, String en, int month) {
        return Column.of(path, zh, en, cell -> {
            LocalDate day = day(cell, month);
            if (day == null) {
                cell.fault("“%s”不是日期；请写成 2026-06-30".formatted(PlainCells.shown(cell)),
                        "\"%s\" is no date; write it as 2026-06-30".formatted(PlainCells.shown(cell)));
            } else {
                cell.draft().put(path, day.toString());
            }
        }, record -> record.text(path)).note("如 2026-06-30", "such as 2026-06-30");
    }

    private static @Nullable LocalDate day(Reading cell, int month) {
        String text = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
        try {
            if (cell.kind() == Cell.Kind.NUMBER && text.matches("\\d{5}")) {
                return serial(cell, Integer.parseInt(text));
            }
            for (Pattern form : new Pattern[]{DAY, DIGITS}) {
                Matcher day = form.matcher(text);
                if (day.matches()) {
                    return LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
                }
            }
            Matcher inMonth = MONTH.matcher(text);
            if (inMonth.matches()) {
                return YearMonth.of(number(inMonth, 1), number(inMonth, inMonth.group(2) != null ? 2 : 3))
                        .atEndOfMonth();
            }
            Matcher inYear = YEAR.matcher(text);
            if (inYear.matches()) {
                int year = inYear.group(1) != null ? number(inYear, 1) : 2000 + number(inYear, 2);
                LocalDate day = YearMonth.of(year, month).atEndOfMonth();
                cell.remark(text, "只写了年份，按 " + day + " 记", "states the year alone, taken as " + day);
                return day;
            }
        } catch (DateTimeException e) {
            return null;
        }
        return null;
    }

    private static @Nullable LocalDate serial(Reading cell, int days) {
        if (days < FIRST_SERIAL || days > LAST_SERIAL) {
            return null;
        }
        LocalDate day = SERIAL_ZERO.plusDays(days);
        cell.remark(cell.text(), "是日期序号，按 " + day + " 记", "is the serial number of a date, taken as " + day);
        return day;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
