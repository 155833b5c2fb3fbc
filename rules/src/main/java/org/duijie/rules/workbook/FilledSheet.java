package org.duijie.rules.workbook;

import java.util.List;
import java.util.stream.Stream;

import org.duijie.engine.sheet.grid.Cell;
import org.duijie.engine.sheet.grid.Row;
import org.duijie.engine.sheet.grid.Sheet;
import org.duijie.rules.book.SheetTable;

/**
 * A sheet as it came back.
 *
 * @param name what it is called
 * @param title what stands alone in its first row; empty if nothing does
 * @param table its headings and rows; blank rows are left out
 * @param numbers rows of the spreadsheet from 1: the headings' first, then one for each row of the table
 */
record FilledSheet(String name, String title, SheetTable table, List<Integer> numbers) {
    FilledSheet {
        numbers = List.copyOf(numbers);
    }

    static FilledSheet of(Sheet sheet) {
        List<Row> rows = sheet.rows();
        List<String> first = texts(rows.getFirst()).distinct().filter(text -> !text.isEmpty()).toList();
        boolean titled = first.size() == 1;
        List<Row> lines = rows.subList(titled ? 1 : 0, rows.size());
        SheetTable table = new SheetTable(sheet.name(), lines.isEmpty() ? List.of() : texts(lines.getFirst()).toList(),
                lines.stream().skip(1).map(row -> texts(row).toList()).toList());
        return new FilledSheet(sheet.name(), titled ? first.getFirst() : "", table,
                lines.stream().map(Row::number).toList());
    }

    private static Stream<String> texts(Row row) {
        return row.cells().stream().map(Cell::text);
    }

    /** The same sheet with other rows, one for each it has. */
    FilledSheet with(List<List<String>> rows) {
        return new FilledSheet(name, title, new SheetTable(table.file(), table.headings(), rows), numbers);
    }

    /** Where a cell stands; rows and columns of the table from 0, the headings are row -1. */
    String place(int row, int column) {
        String heading = column < table.headings().size() ? table.headings().get(column) : "";
        return (numbers.isEmpty() ? Sheet.place(name) : Sheet.place(name, numbers.get(row + 1), column))
                + (row < 0 || heading.isEmpty() ? "" : "（" + heading + "）");
    }
}
