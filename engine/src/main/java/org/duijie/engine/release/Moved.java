package org.duijie.engine.release;

import java.util.Comparator;
import java.util.List;

import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Timetable;

/** A timetable with meetings moved. */
final class Moved {
    private static final Comparator<Slot> ORDER = Comparator.comparingInt(Slot::round).thenComparingInt(Slot::table)
            .thenComparing(Slot::need).thenComparing(Slot::candidate);

    private Moved() {}

    /** The timetable with the moves applied in their order; it has at least as many rounds as before. */
    static Timetable apply(Timetable timetable, List<Move> moves) {
        Timetable moved = timetable;
        for (Move move : moves) {
            moved = apply(moved, move.need(), move.candidate(), move.round(), move.table());
        }
        return moved;
    }

    static Timetable apply(Timetable timetable, String need, String candidate, int round, int table) {
        return new Timetable(Math.max(timetable.rounds(), round), timetable.tables(),
                timetable.slots().stream()
                        .map(slot -> slot.need().equals(need) && slot.candidate().equals(candidate)
                                ? new Slot(round, table, need, candidate)
                                : slot)
                        .sorted(ORDER).toList());
    }
}
