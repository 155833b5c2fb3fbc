package org.duijie.engine.timetable;

import java.util.List;

import org.duijie.engine.progress.Steps;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.timetable.Schedule.Talk;
import org.duijie.engine.timetable.Schedule.Timetable;

/**
 * A timetable of talks, and the meetings it has no room for.
 *
 * @param timetable where and when the others meet
 * @param unplaced meetings without a round, the most important first
 */
public record Placement(Timetable timetable, List<Unplaced> unplaced) {
    public Placement {
        unplaced = List.copyOf(unplaced);
    }

    /**
     * A meeting that was decided on.
     *
     * @param talk who meets
     * @param pinned whether it goes before any number of meetings that are not
     */
    public record Wanted(Talk talk, boolean pinned) {}

    /**
     * A meeting without a round.
     *
     * @param talk who would have met
     * @param cause why they cannot
     */
    public record Unplaced(Talk talk, Cause cause) {}

    /**
     * The meetings that do not fit because one party or shared interviewer by itself has too many: what {@link #of} is sure to
     * leave out, found in a fraction of the time.
     *
     * @param wanted as in {@link #of}
     * @param steps hears of meetings
     */
    public static List<Unplaced> surplus(MatchSession session, Hall hall, List<Wanted> wanted, Steps steps) {
        return new Placer(session, hall, wanted, steps).surplus();
    }

    /**
     * Places meetings into the rounds of a session, or into as many as they need if it sets none (and
     * the day has, once people come and go). A function of its arguments: the session's seed is all its randomness.
     *
     * @param wanted the most important first; where a party has too many, the last of them are left out
     * @param steps hears of meetings, more than once of each
     */
    public static Placement of(MatchSession session, Hall hall, List<Wanted> wanted, Steps steps) {
        Placer placer = new Placer(session, hall, wanted, steps);
        Integer rounds = session.bindingRounds();
        return rounds == null ? placer.inAsManyRoundsAsNeeded() : placer.in(rounds);
    }
}
