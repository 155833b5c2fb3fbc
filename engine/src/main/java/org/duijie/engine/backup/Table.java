package org.duijie.engine.backup;

import java.util.List;

/**
 * A table in a backup.
 *
 * @param name its name
 * @param columns its columns, in the order of the values of a row
 * @param rows how many rows there are
 */
public record Table(String name, List<Column> columns, long rows) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** The same table with another number of rows. */
    public Table of(long number) {
        return new Table(name, columns, number);
    }
}
