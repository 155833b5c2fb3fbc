package org.duijie.index.find;

import java.util.concurrent.atomic.AtomicReferenceArray;

import org.duijie.engine.column.Column;
import org.duijie.engine.column.Feature;

/** The entries of a column as records that state nothing else, each made when it is first asked for. Thread safe. */
final class Alone {
    private final Feature feature;
    private final Column column;
    private final AtomicReferenceArray<Object> records;

    Alone(Feature feature, Column column) {
        this.feature = feature;
        this.column = column;
        this.records = new AtomicReferenceArray<>(column.entries().size());
    }

    /** The code of a row. */
    int code(int row) {
        return column.codes().of(row);
    }

    /** The record for a code. */
    Object of(int code) {
        Object record = records.get(code);
        if (record == null) {
            record = switch (column.entries()) {
                case Column.Wholes wholes -> wholes.records().get(code);
                case Column.Lists lists -> feature.listing(code == Column.NO_LIST ? null : lists.elementsOf(code));
            };
            records.set(code, record);
        }
        return record;
    }
}
