package org.duijie.engine.sheet.grid;

import org.jspecify.annotations.Nullable;

/**
 * A cell.
 *
 * @param kind what the spreadsheet takes it for
 * @param text the value as text without surrounding blanks: numbers in plain digits (13900000000, never 1.39E10), dates as
 *     ISO 8601, TRUE and FALSE, a share as the number it is (0.2 where 20% is shown); of a flawed cell, what can be shown
 *     of it
 * @param formula whether the value was computed by a formula
 * @param flaw what is wrong with it, null if nothing is
 */
public record Cell(Kind kind, String text, boolean formula, @Nullable Flaw flaw) {

    /** A cell with nothing in it. */
    public static final Cell EMPTY = new Cell(Kind.TEXT, "", false, null);

    /** What a spreadsheet takes a cell for. */
    public enum Kind {
        TEXT, NUMBER, PERCENT, DATE, BOOLEAN
    }

    /** Whether nothing stands in it. */
    public boolean blank() {
        return text.isEmpty() && flaw == null;
    }
}
