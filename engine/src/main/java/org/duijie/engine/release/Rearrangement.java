package org.duijie.engine.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.run.RunView;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster.RosterCandidate;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Hall;
import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Timetable;

/**
 * A released timetable as it stands after the moves. Immutable and thread safe.
 *
 * @param timetable where every meeting is now, sorted by round, then table
 * @param moved the pairs that are not where the run had put them
 * @param plan the frozen plan
 * @param hall the tables of the session
 */
public record Rearrangement(Timetable timetable, Set<Pair> moved, MatchSession plan, Hall hall) {
    private static final int ROUNDS_BEYOND = 20;

    public Rearrangement {
        moved = Set.copyOf(moved);
    }

    /**
     * Applies moves to the timetable of a run, the later over the earlier.
     *
     * @throws Refusal CONFLICT if the run's session has no tables and rounds
     */
    public static Rearrangement of(RunView run, List<Move> moves) {
        if (!(run.result().schedule() instanceof Timetable released)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "form", run.frozen().session().form().name(),
                    Text.of("只有洽谈形式的时间表可以调整", "Only meetings of talks can be moved"));
        }
        return of(released, moves, run.frozen().session(), run.hall());
    }

    static Rearrangement of(Timetable released, List<Move> moves, MatchSession plan, Hall hall) {
        List<Slot> slots = new ArrayList<>(released.slots());
        Set<Pair> moved = new HashSet<>();
        for (Move move : moves) {
            slots.replaceAll(s -> is(s, move.need(), move.candidate())
                    ? new Slot(move.round(), move.table(), s.need(), s.candidate())
                    : s);
            moved.add(new Pair(move.need(), move.candidate()));
        }
        slots.stream().filter(released.slots()::contains).forEach(s -> moved.remove(new Pair(s.need(), s.candidate())));
        slots.sort(Comparator.comparingInt(Slot::round).thenComparingInt(Slot::table));
        int last = slots.stream().mapToInt(Slot::round).max().orElse(0);
        return new Rearrangement(new Timetable(Math.max(last, released.rounds()), released.tables(), slots), moved,
                plan, hall);
    }

    /** The last round a meeting can be moved to. */
    public int lastRound() {
        return timetable.rounds() + ROUNDS_BEYOND;
    }

    /**
     * What moving a meeting would break, in the order of {@link Move.Broken}; empty if nothing.
     *
     * @throws Refusal INVALID if the round or table does not exist, NOT_FOUND if the two do not meet
     */
    public List<Move.Broken> breaks(String need, String candidate, int round, int table) {
        require(need, candidate, round, table);
        List<Slot> others = timetable.slots().stream().filter(s -> s.round() == round && !is(s, need, candidate))
                .toList();
        List<Move.Broken> broken = new ArrayList<>();
        if (others.stream().anyMatch(s -> s.table() == table)) {
            broken.add(Move.Broken.TABLE_TAKEN);
        }
        if (others.stream().filter(s -> s.candidate().equals(candidate)).count() >= delegations(candidate)) {
            broken.add(Move.Broken.CANDIDATE_BUSY);
        }
        if (!hall.hostAt(table).equals(hall.host(need))) {
            broken.add(Move.Broken.FOREIGN_TABLE);
        }
        Integer rounds = plan.rounds();
        if (rounds != null && round > rounds) {
            broken.add(Move.Broken.BEYOND_ROUNDS);
        }
        return broken;
    }

    private void require(String need, String candidate, int round, int table) {
        if (timetable.slots().stream().noneMatch(s -> is(s, need, candidate))) {
            throw Refusal.notFound(Text.of("对接", "meeting"), need + " " + candidate);
        }
        if (round < 1 || round > lastRound()) {
            throw Refusal.of(Refusal.Kind.INVALID, "round", Integer.toString(round),
                    Text.of("轮次应为 1 至 " + lastRound(), "Legal rounds: 1 to " + lastRound()));
        }
        if (table < 1 || table > timetable.tables()) {
            throw Refusal.of(Refusal.Kind.INVALID, "table", Integer.toString(table),
                    Text.of("桌号应为 1 至 " + timetable.tables(), "Legal tables: 1 to " + timetable.tables()));
        }
    }

    private int delegations(String candidate) {
        return plan.roster().candidates().stream().filter(c -> c.party().equals(candidate)).findFirst()
                .map(RosterCandidate::tables).orElse(1);
    }

    private static boolean is(Slot slot, String need, String candidate) {
        return slot.need().equals(need) && slot.candidate().equals(candidate);
    }
}
