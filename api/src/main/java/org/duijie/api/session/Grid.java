package org.duijie.api.session;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.timetable.Schedule;

/**
 * A timetable as a grid: a row for each table, a column for each round.
 *
 * @param rounds the columns
 * @param rows the tables
 */
record Grid(List<Round> rounds, List<Row> rows) {

    /** A column. */
    record Round(int number, String times) {}

    /**
     * A row.
     *
     * @param host name of the host whose table it is
     * @param needs titles of the needs talked about at it
     * @param cells what happens in each round
     */
    record Row(int table, String host, String needs, List<Cell> cells) {}

    /**
     * What happens at a table in a round; both names null while it is free.
     *
     * @param moved whether staff moved it here
     */
    record Cell(@Nullable String need, @Nullable String candidate, String title, String name, boolean moved) {}

    private static final Cell FREE = new Cell(null, null, "", "", false);

    /** Lays a timetable out. Tables without a meeting stand as well: they are in the hall. */
    static Grid of(Schedule.Timetable timetable, SeenRun run, Set<Pair> moved) {
        int last = timetable.slots().stream().mapToInt(Schedule.Slot::round).max().orElse(0);
        List<Round> rounds = IntStream.rangeClosed(1, Math.max(last, timetable.rounds()))
                .mapToObj(r -> new Round(r, run.times(r))).toList();
        Map<Long, Cell> cells = new HashMap<>();
        Map<Integer, Set<String>> needs = new HashMap<>();
        for (Schedule.Slot slot : timetable.slots()) {
            String title = run.need(slot.need());
            Cell cell = new Cell(slot.need(), slot.candidate(), title, run.candidate(slot.candidate()),
                    moved.contains(new Pair(slot.need(), slot.candidate())));
            cells.merge(key(slot.table(), slot.round()), cell, Grid::both);
            needs.computeIfAbsent(slot.table(), t -> new LinkedHashSet<>()).add(title);
        }
        List<Row> rows = IntStream.rangeClosed(1, timetable.tables())
                .mapToObj(t -> new Row(t, run.host(run.view().hall().hostAt(t)),
                        needs.getOrDefault(t, Set.of()).stream().collect(Collectors.joining("、")),
                        rounds.stream().map(r -> cells.getOrDefault(key(t, r.number()), FREE)).toList()))
                .toList();
        return new Grid(rounds, rows);
    }

    private static long key(int table, int round) {
        return table * 100_000L + round;
    }

    /** Two meetings that a move has put at one table at the same time: the first leads, both are named. */
    private static Cell both(Cell first, Cell second) {
        return new Cell(first.need(), first.candidate(), first.title() + "、" + second.title(),
                first.name() + "、" + second.name(), true);
    }
}
