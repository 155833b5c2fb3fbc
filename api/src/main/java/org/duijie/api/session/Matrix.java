package org.duijie.api.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.allocation.NonMatchReason;
import org.duijie.engine.run.RunView;

/**
 * All pairs of a run as a table: a row for each candidate, a column for each need.
 *
 * @param hosts the hosts above the columns
 * @param columns the needs
 * @param rows the candidates with a cell for each need
 * @param kinds how many cells there are of each kind, in the order of the legend; kinds without cells are left out
 */
record Matrix(List<Host> hosts, List<Column> columns, List<Row> rows, List<Share> kinds) {
    /** The kind of a cell whose pair meets; all others are reasons. */
    static final String MEETS = "MEETS";

    Matrix {
        hosts = List.copyOf(hosts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    /** A host and how many columns its needs take. */
    record Host(String name, int columns) {}

    record Column(String need, String title, String host) {}

    /**
     * A row.
     *
     * @param meetings how many meetings the candidate has
     */
    record Row(String candidate, String name, long meetings, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param kind {@code MEETS} or the name of a {@link NonMatchReason}
     * @param points both sides' points
     */
    record Cell(String need, String kind, boolean pinned, int points) {}

    /**
     * A kind of cells and its share of the whole, for the bar above the table.
     *
     * @param from where its piece of the bar begins, in per mille
     * @param width how wide its piece is, in per mille
     */
    record Share(String kind, int count, double from, double width) {}

    static Matrix of(SeenRun run) {
        List<Column> columns = run.needs().stream().map(n -> new Column(n, run.need(n), run.hostOf(n))).toList();
        List<Row> rows = run.candidates().stream().map(c -> row(run, c)).toList();
        return new Matrix(hosts(columns), columns, rows, shares(rows));
    }

    private static List<Host> hosts(List<Column> columns) {
        List<Host> hosts = new ArrayList<>();
        for (Column column : columns) {
            if (!hosts.isEmpty() && hosts.getLast().name().equals(column.host())) {
                hosts.set(hosts.size() - 1, new Host(column.host(), hosts.getLast().columns() + 1));
            } else {
                hosts.add(new Host(column.host(), 1));
            }
        }
        return hosts;
    }

    private static Row row(SeenRun run, String candidate) {
        List<Cell> cells = run.needs().stream().map(n -> cell(n, run.view().cell(n, candidate))).toList();
        return new Row(candidate, run.candidate(candidate), cells.stream().filter(c -> c.kind().equals(MEETS)).count(),
                cells);
    }

    private static Cell cell(String need, RunView.Cell cell) {
        return new Cell(need, kind(cell.reason()), cell.pinned(), cell.needPoints() + cell.candidatePoints());
    }

    static String kind(@Nullable NonMatchReason reason) {
        return reason == null ? MEETS : reason.name();
    }

    private static List<Share> shares(List<Row> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(r -> r.cells().forEach(c -> counts.merge(c.kind(), 1, Integer::sum)));
        double all = Math.max(1, counts.values().stream().mapToInt(Integer::intValue).sum());
        List<Share> shares = new ArrayList<>();
        double from = 0;
        for (String kind : order()) {
            int count = counts.getOrDefault(kind, 0);
            if (count > 0) {
                double width = count * 1000 / all;
                shares.add(new Share(kind, count, from, width));
                from += width;
            }
        }
        return shares;
    }

    private static List<String> order() {
        return Stream.concat(Stream.of(MEETS), Stream.of(NonMatchReason.values()).map(Enum::name)).toList();
    }
}
