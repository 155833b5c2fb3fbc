package org.duijie.engine.sheet.grid;

import java.util.List;

/**
 * A sheet.
 *
 * @param name its name; empty for a csv file
 * @param rows the rows with anything in them, from top to bottom
 */
public record Sheet(String name, List<Row> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }

    /** What people call a sheet. */
    public static String place(String sheet) {
        return "工作表“" + sheet + "”";
    }

    /** What people call a row, numbered as the spreadsheet shows it. */
    public static String place(String sheet, int row) {
        return place(sheet) + ", 第" + row + "行";
    }

    /** What people call a cell; columns count from 0. */
    public static String place(String sheet, int row, int column) {
        return place(sheet, row) + ", 列 " + Grid.letters(column);
    }
}
