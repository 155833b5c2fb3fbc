package org.duijie.engine.sheet.grid;

import java.util.List;

/**
 * What of a sheet a reader would not see, or see once for many cells; the first few of each.
 *
 * @param hiddenRows hidden rows with anything in them, as the spreadsheet numbers them
 * @param hiddenColumns hidden columns with anything in them, from 0
 * @param merges merged regions
 */
record SheetMarks(List<Integer> hiddenRows, List<Integer> hiddenColumns, List<SheetBuilder.Merge> merges) {
    SheetMarks {
        hiddenRows = List.copyOf(hiddenRows);
        hiddenColumns = List.copyOf(hiddenColumns);
        merges = List.copyOf(merges);
    }
}
