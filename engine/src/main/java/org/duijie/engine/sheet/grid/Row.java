package org.duijie.engine.sheet.grid;

import java.util.List;

/**
 * A row.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells from column A to the last that holds anything
 */
public record Row(int number, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in that column, counted from 0; an empty one beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
