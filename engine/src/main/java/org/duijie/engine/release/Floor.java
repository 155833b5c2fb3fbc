package org.duijie.engine.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.timetable.Hall;
import org.duijie.engine.timetable.Presence;
import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Timetable;

/**
 * The hall on the day: a timetable and what holds there.
 *
 * @param timetable as it is now
 * @param lastRound the last round a meeting may be moved to
 * @param session the plan under pseudonyms
 * @param hall whose table is whose
 */
record Floor(Timetable timetable, int lastRound, MatchSession session, Hall hall) {

    Optional<Slot> find(String need, String candidate) {
        return timetable.slots().stream().filter(s -> s.need().equals(need) && s.candidate().equals(candidate))
                .findFirst();
    }

    Slot slot(String need, String candidate) {
        return find(need, candidate).orElseThrow();
    }

    Floor moved(String need, String candidate, int round, int table) {
        return new Floor(Moved.apply(timetable, need, candidate, round, table), lastRound, session, hall);
    }

    /** The constraints a meeting breaks where it is. */
    List<Move.Broken> breaks(String need, String candidate) {
        Slot here = slot(need, candidate);
        List<Slot> others = timetable.slots().stream().filter(s -> s.round() == here.round() && !s.equals(here))
                .toList();
        List<Move.Broken> breaks = new ArrayList<>();
        if (others.stream().anyMatch(s -> s.table() == here.table())) {
            breaks.add(Move.Broken.TABLE_TAKEN);
        }
        if (others.stream().filter(s -> s.candidate().equals(candidate)).count() >= tables(candidate)) {
            breaks.add(Move.Broken.CANDIDATE_BUSY);
        }
        if (!hall.hostAt(here.table()).equals(hall.host(need))) {
            breaks.add(Move.Broken.FOREIGN_TABLE);
        }
        Integer rounds = session.rounds();
        if (rounds != null && here.round() > rounds) {
            breaks.add(Move.Broken.BEYOND_ROUNDS);
        }
        Presence presence = Presence.inRounds(session, hall, lastRound);
        if (!presence.there(here.table(), candidate, here.round())) {
            breaks.add(Move.Broken.AWAY);
        }
        if (tables(candidate) == 1 && timetable.slots().stream()
                .anyMatch(s -> s.candidate().equals(candidate) && tooNear(here, s))) {
            breaks.add(Move.Broken.WALK_TOO_SHORT);
        }
        if (session.constraints().times().shared().stream().anyMatch(shared -> shared.needs().contains(need)
                && others.stream().anyMatch(s -> shared.needs().contains(s.need())))) {
            breaks.add(Move.Broken.INTERVIEWER_BUSY);
        }
        return breaks;
    }

    private boolean tooNear(Slot here, Slot other) {
        int between = Math.abs(here.round() - other.round()) - 1;
        int walk = session.constraints().times().walkMinutes(hall.host(here.need()), hall.host(other.need()));
        return between >= 0 && between < session.freeRounds(walk);
    }

    private int tables(String candidate) {
        return session.roster().candidates().stream().filter(c -> c.party().equals(candidate))
                .mapToInt(Roster.RosterCandidate::tables).findFirst().orElse(1);
    }
}
