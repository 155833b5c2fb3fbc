package org.duijie.engine.sheet.grid;

/** Text that a spreadsheet would take for a formula; a clerk's list must not make it compute anything. */
public final class Guard {
    private static final String OPENINGS = "=+-@\t\r";

    private Guard() {}

    /** Whether a spreadsheet might compute this text when it is opened, edited or saved as csv. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && OPENINGS.indexOf(text.charAt(0)) >= 0;
    }
}
