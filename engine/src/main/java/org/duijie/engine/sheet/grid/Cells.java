package org.duijie.engine.sheet.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Makes cells out of what spreadsheets store, equal ones but once. Not thread safe. */
final class Cells {
    /** What a spreadsheet keeps of a number. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final double LARGEST_EXACT = 1e15;
    private static final int REMEMBERED = 100_000;
    private static final int LONGEST_REMEMBERED = 100;

    private final Map<Cell, Cell> known = new HashMap<>();

    /** Text as it was typed; longer than {@link Limits#CELL_CHARS} only by what shows that it is too long. */
    Cell text(String typed, boolean formula) {
        if (typed.length() > Limits.CELL_CHARS) {
            return new Cell(Cell.Kind.TEXT, readable(typed.substring(0, 100)) + "…", formula, Flaw.TOO_LONG);
        }
        String text = strip(typed);
        return once(unreadable(text)
                ? new Cell(Cell.Kind.TEXT, readable(text), formula, Flaw.UNREADABLE)
                : new Cell(Cell.Kind.TEXT, text, formula, null));
    }

    Cell bool(boolean value, boolean formula) {
        return once(new Cell(Cell.Kind.BOOLEAN, value ? "TRUE" : "FALSE", formula, null));
    }

    /** An error such as {@code #REF!}. */
    Cell error(String shown) {
        return once(new Cell(Cell.Kind.TEXT, shown, true, Flaw.ERROR_VALUE));
    }

    /** A formula nobody has computed. */
    Cell uncomputed() {
        return once(new Cell(Cell.Kind.TEXT, "", true, Flaw.NO_VALUE));
    }

    /**
     * A number, which the format may make a date, a time or a code with leading zeros.
     *
     * @param date1904 whether days count from 1904
     */
    Cell number(double value, Format format, boolean date1904, boolean formula) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new Cell(Cell.Kind.TEXT, "", formula, Flaw.UNREADABLE);
        }
        if (format.date()) {
            LocalDateTime moment = DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value, date1904, true)
                    : null;
            if (moment != null) {
                return once(new Cell(Cell.Kind.DATE, moment(moment, value), formula, null));
            }
        }
        String digits = new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
        boolean whole = digits.indexOf('.') < 0 && digits.indexOf('-') < 0;
        String shown = whole && digits.length() < format.width()
                ? "0".repeat(format.width() - digits.length()) + digits
                : digits;
        Flaw flaw = Math.abs(value) >= LARGEST_EXACT ? Flaw.LOST_DIGITS : null;
        return once(new Cell(format.kind(), shown.length() <= 40 ? shown : shown.substring(0, 40) + "…", formula,
                flaw));
    }

    private static String moment(LocalDateTime moment, double value) {
        if (value < 1) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private Cell once(Cell cell) {
        if (cell.blank()) {
            return Cell.EMPTY;
        }
        if (cell.text().length() > LONGEST_REMEMBERED) {
            return cell;
        }
        Cell before = known.get(cell);
        if (before == null && known.size() < REMEMBERED) {
            known.put(cell, cell);
        }
        return before == null ? cell : before;
    }

    /** Without blanks around it, the ideographic, the unbreakable and the invisible ones among them. */
    private static String strip(String typed) {
        int from = 0;
        int to = typed.length();
        while (from < to && surplus(typed.charAt(from))) {
            from++;
        }
        while (to > from && surplus(typed.charAt(to - 1))) {
            to--;
        }
        return typed.substring(from, to);
    }

    private static boolean surplus(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b' || c == '\u2007'
                || c == '\u202f';
    }

    private static boolean unreadable(String text) {
        return text.codePoints().anyMatch(Cells::unreadable);
    }

    private static boolean unreadable(int c) {
        return c == 0xfffd || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    /** What can be shown and kept anywhere: each unreadable character as one that says so. */
    private static String readable(String text) {
        return text.codePoints().map(c -> unreadable(c) ? 0xfffd : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /**
     * How a spreadsheet shows a number.
     *
     * @param date whether as a date or time
     * @param percent whether as a share of a hundred
     * @param width least number of digits before the point
     */
    record Format(boolean date, boolean percent, int width) {
        static final Format GENERAL = new Format(false, false, 0);
        private static final List<Integer> INTERNAL_PERCENT = List.of(9, 10);

        static Format of(int index, @Nullable String pattern) {
            if (pattern == null) {
                return new Format(DateUtil.isInternalDateFormat(index), INTERNAL_PERCENT.contains(index), 0);
            }
            if (pattern.length() <= 20 && pattern.matches("0{2,}")) {
                return new Format(false, false, pattern.length());
            }
            return new Format(pattern.length() <= 255 && chineseDate(pattern) || DateUtil.isADateFormat(index, pattern),
                    pattern.indexOf('%') >= 0, 0);
        }

        private Cell.Kind kind() {
            return percent ? Cell.Kind.PERCENT : Cell.Kind.NUMBER;
        }

        /** Formats such as {@code yyyy"年"m"月"} that some programs write without a number known for dates. */
        private static boolean chineseDate(String pattern) {
            return pattern.contains("yy") && pattern.indexOf('年') >= 0;
        }
    }
}
