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
}
