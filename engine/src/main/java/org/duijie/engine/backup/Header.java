package org.duijie.engine.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds.
 *
 * @param schema the version of the tables, as the last migration counts it
 * @param store the identity of the store it was taken of
 * @param at when; what was committed by then is in it, and nothing that was not
 * @param tables the tables, each after those its rows refer to
 */
public record Header(int schema, String store, Instant at, List<Table> tables) {

    public Header {
        tables = List.copyOf(tables);
    }

    /** How many rows there are in all tables together. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
