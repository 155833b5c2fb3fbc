package org.duijie.engine.sheet.grid;

import java.util.List;

import org.duijie.engine.text.Text;

/**
 * What stands in a workbook or list. Immutable.
 *
 * @param sheets the visible sheets with anything in them, in the order of the workbook; a csv file is one sheet
 * @param notices what the reader of the file should know: hidden sheets left out, mixed encodings
 */
public record Grid(List<Sheet> sheets, List<Text> notices) {
    public Grid {
        sheets = List.copyOf(sheets);
        notices = List.copyOf(notices);
    }

    /** The letters of a column: 0 is A, 25 is Z, 26 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
