package org.duijie.rules.book;

import java.time.LocalDate;
import java.util.List;

import org.duijie.engine.match.Criterion;

/**
 * One criterion as it is written.
 *
 * @param file name of its file
 * @param criterion the criterion
 * @param layer which layer it stands in
 * @param reads what it reads, at most five; the axes of its table
 * @param columns its condition columns: what it reads and, in the second layer, counts over it
 * @param outcomes the closed list of its outcomes; empty if it has none
 * @param rows its rows, in order
 */
public record Sheet(String file, Criterion criterion, Layer layer, List<Input> reads, List<Input> columns,
        List<String> outcomes, List<Row> rows) {
    public Sheet {
        reads = List.copyOf(reads);
        columns = List.copyOf(columns);
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
    }

    /** What a criterion reads. */
    public enum Layer {
        /** Facts. */
        FACTS,
        /** Verdicts of criteria that read facts. */
        VERDICTS
    }

    /** The sheet with the rows that count on that day. */
    public Sheet on(LocalDate day) {
        return new Sheet(file, criterion, layer, reads, columns, outcomes,
                rows.stream().filter(r -> r.validOn(day)).toList());
    }
}
