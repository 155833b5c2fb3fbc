package org.duijie.engine.release;

import java.util.ArrayList;
import java.util.List;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.run.Frozen;
import org.duijie.engine.run.Runs;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Hall;
import org.duijie.engine.timetable.Schedule;

/**
 * Where results are released and released timetables are changed by hand. All needs and candidates are pseudonyms of the
 * released run. Thread safe.
 */
public final class ReleaseDesk {
    private static final int SPARE_ROUNDS = 20;

    private final Releases releases;
    private final Runs runs;

    public ReleaseDesk(Releases releases, Runs runs) {
        this.releases = releases;
        this.runs = runs;
    }

    /** Makes a run official under a name; see {@link Releases#release}. */
    public Release release(String run, String name, Actor actor) {
        return releases.release(run, name.strip(), actor);
    }

    /** The schedule as it is now: as released, with all moves applied; throws NOT_FOUND. */
    public Schedule current(String release) {
        return switch (released(get(release))) {
            case Schedule.Timetable timetable -> Moved.apply(timetable, releases.moves(release));
            case Schedule.Agenda agenda -> agenda;
            case Schedule.Visits visits -> visits;
        };
    }

    /**
     * What a meeting would break at another place; empty if nothing.
     *
     * @throws Refusal NOT_FOUND for an unknown release, INVALID if there is no such meeting or no such place, or the
     *     release has no timetable
     */
    public List<Move.Broken> wouldBreak(String release, String need, String candidate, int round, int table) {
        Floor floor = floor(release);
        requirePlace(floor, need, candidate, round, table);
        return floor.moved(need, candidate, round, table).breaks(need, candidate);
    }

    /**
     * Moves a meeting to another round or table.
     *
     * @param after number of moves the caller has seen
     * @param note why, 1 to 500 characters
     * @param accept whether to move even if that breaks constraints; they are then recorded
     * @throws Refusal as {@link #wouldBreak}; STALE if there are more moves by now; CONFLICT with every constraint broken
     *     unless accepted
     */
    public Move move(String release, int after, String need, String candidate, int round, int table, String note,
            boolean accept, Actor actor) {
        Floor floor = floor(release);
        requireNote(note);
        requirePlace(floor, need, candidate, round, table);
        Floor then = floor.moved(need, candidate, round, table);
        return record(release, after, List.of(then.slot(need, candidate)), then, note, accept, actor).getFirst();
    }

    /**
     * Lets two meetings change places, as two moves in one.
     *
     * @throws Refusal as {@link #move}
     */
    public List<Move> swap(String release, int after, Schedule.Talk one, Schedule.Talk other, String note,
            boolean accept, Actor actor) {
        Floor floor = floor(release);
        requireNote(note);
        Schedule.Slot first = meeting(floor, one.need(), one.candidate());
        Schedule.Slot second = meeting(floor, other.need(), other.candidate());
        if (first.equals(second)) {
            throw refusal("other", Text.of("不能与自身对调", "cannot change places with itself"));
        }
        Floor then = floor.moved(one.need(), one.candidate(), second.round(), second.table())
                .moved(other.need(), other.candidate(), first.round(), first.table());
        return record(release, after,
                List.of(then.slot(one.need(), one.candidate()), then.slot(other.need(), other.candidate())), then, note,
                accept, actor);
    }

    private List<Move> record(String release, int after, List<Schedule.Slot> moved, Floor then, String note,
            boolean accept, Actor actor) {
        List<Move.Plan> plans = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (Schedule.Slot slot : moved) {
            List<Move.Broken> breaks = then.breaks(slot.need(), slot.candidate());
            plans.add(new Move.Plan(slot.need(), slot.candidate(), slot.round(), slot.table(), note, breaks));
            breaks.forEach(broken -> violations.add(new Violation(slot.need() + " × " + slot.candidate(),
                    broken.name(), broken.label())));
        }
        if (!violations.isEmpty() && !accept) {
            throw new Refusal(Refusal.Kind.CONFLICT, violations);
        }
        return releases.move(release, after, plans, actor);
    }

    private Release get(String id) {
        return releases.find(id).orElseThrow(() -> Refusal.notFound(Text.of("定稿", "release"), id));
    }

    private Schedule released(Release release) {
        return runs.result(release.run())
                .orElseThrow(() -> new IllegalStateException("Run " + release.run() + " is released without a result"))
                .schedule();
    }

    private Floor floor(String id) {
        Release release = get(id);
        return switch (released(release)) {
            case Schedule.Timetable timetable -> {
                Frozen frozen = runs.frozen(release.run());
                yield new Floor(Moved.apply(timetable, releases.moves(id)), timetable.rounds() + SPARE_ROUNDS,
                        frozen.session(), new Hall(frozen.session(), frozen.owners()));
            }
            case Schedule.Agenda agenda -> throw refusal("release", Text.of("座谈只有一张桌，没有可调整的轮次和桌号",
                    "a round table has one table and no rounds to move between"));
            case Schedule.Visits visits -> throw refusal("release", Text.of("走访按日期安排，没有可调整的轮次和桌号",
                    "visits go by date and have no rounds or tables to move between"));
        };
    }

    private static void requireNote(String note) {
        Violations violations = new Violations();
        violations.text("note", note, 1, 500);
        violations.refuse(Refusal.Kind.INVALID);
    }

    private static void requirePlace(Floor floor, String need, String candidate, int round, int table) {
        Schedule.Slot now = meeting(floor, need, candidate);
        Violations violations = new Violations();
        violations.range("round", round, 1, floor.lastRound());
        violations.range("table", table, 1, floor.timetable().tables());
        if (now.round() == round && now.table() == table) {
            violations.add("round", Integer.toString(round), Text.of("已在此轮此桌", "it is there already"));
        }
        violations.refuse(Refusal.Kind.INVALID);
    }

    private static Schedule.Slot meeting(Floor floor, String need, String candidate) {
        return floor.find(need, candidate).orElseThrow(() -> Refusal.of(Refusal.Kind.INVALID, "meeting",
                need + " × " + candidate, Text.of("时间表中没有这场对接", "is no meeting of the timetable")));
    }

    private static Refusal refusal(String place, Text message) {
        return Refusal.of(Refusal.Kind.INVALID, place, "", message);
    }
}
