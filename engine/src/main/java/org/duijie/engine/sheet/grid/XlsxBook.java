package org.duijie.engine.sheet.grid;

import java.util.List;

/**
 * An xlsx file as it was read.
 *
 * @param grid what stands in it
 * @param marks what is special about each sheet of the grid
 * @param unread names of sheets that are hidden, or no sheets of cells
 * @param macros whether it brings a program along
 */
record XlsxBook(Grid grid, List<SheetMarks> marks, List<String> unread, boolean macros) {
    XlsxBook {
        marks = List.copyOf(marks);
        unread = List.copyOf(unread);
    }
}
