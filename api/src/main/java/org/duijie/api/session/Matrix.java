package org.duijie.api.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.allocation.NonMatchReason;
import org.duijie.engine.match.Verdict;
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

    /** The whole run. */
    static Matrix of(SeenRun run) {
        List<List<RunView.Cell>> cells = run.needs().stream().map(run.view()::cells).toList();
        return of(run, run.needs(), cells, IntStream.range(0, run.candidates().size()).boxed().toList());
    }

    /**
     * The needs of one host, and some of the candidates: first those who meet it, then those who might, then the others.
     *
     * @param from how many candidates to pass over
     * @param most how many to show
     */
    static Matrix ofHost(SeenRun run, String host, int from, int most) {
        List<String> needs = run.needs().stream().filter(need -> run.view().hall().host(need).equals(host)).toList();
        List<List<RunView.Cell>> cells = needs.stream().map(run.view()::cells).toList();
        List<Integer> shown = IntStream.range(0, run.candidates().size()).boxed()
                .sorted(Comparator.comparingInt((Integer place) -> nearest(cells, place)).thenComparing(place -> place))
                .skip(from).limit(most).toList();
        return of(run, needs, cells, shown);
    }

    private static int nearest(List<List<RunView.Cell>> cells, int place) {
        return cells.stream().mapToInt(row -> distance(row.get(place))).min().orElseThrow();
    }

    private static int distance(RunView.Cell cell) {
        if (cell.meets()) {
            return 0;
        }
        return cell.verdict() == Verdict.SATISFIED || cell.verdict() == Verdict.PARTIAL ? 1 : 2;
    }

    private static Matrix of(SeenRun run, List<String> needs, List<List<RunView.Cell>> cells, List<Integer> shown) {
        List<Column> columns = needs.stream().map(n -> new Column(n, run.need(n), run.hostOf(n))).toList();
        List<Row> rows = shown.stream().map(place -> row(run, needs, cells, place)).toList();
        return new Matrix(hosts(columns), columns, rows, shares(cells));
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

    private static Row row(SeenRun run, List<String> needs, List<List<RunView.Cell>> all, int place) {
        String candidate = run.candidates().get(place);
        List<Cell> cells = IntStream.range(0, needs.size()).mapToObj(n -> cell(needs.get(n), all.get(n).get(place)))
                .toList();
        return new Row(candidate, run.candidate(candidate), cells.stream().filter(c -> c.kind().equals(MEETS)).count(),
                cells);
    }

    private static Cell cell(String need, RunView.Cell cell) {
        return new Cell(need, kind(cell.reason()), cell.pinned(), cell.needPoints() + cell.candidatePoints());
    }

    static String kind(@Nullable NonMatchReason reason) {
        return reason == null ? MEETS : reason.name();
    }

    private static List<Share> shares(List<List<RunView.Cell>> cells) {
        Map<String, Integer> counts = new HashMap<>();
        cells.forEach(row -> row.forEach(cell -> counts.merge(kind(cell.reason()), 1, Integer::sum)));
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
