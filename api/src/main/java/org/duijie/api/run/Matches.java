package org.duijie.api.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.run.RunResult.Meeting;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.run.RunView;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.timetable.Schedule;

/**
 * Who meets whom.
 *
 * @param items one for each meeting, by need
 */
record Matches(List<Match> items) {

    /**
     * A meeting.
     *
     * @param pinned whether staff had decided it
     * @param needPoints what the need's side gains
     * @param candidatePoints what the candidate's side gains
     * @param when when and where
     */
    record Match(Cast.What need, Cast.Who candidate, boolean pinned, int needPoints, int candidatePoints,
            @Nullable When when) {}

    static Matches of(RunView view, Cast cast) {
        Map<Pair, When> when = when(view.result().schedule(), view.frozen().session());
        return new Matches(view.result().meetings().stream().map(m -> match(m, when, cast)).toList());
    }

    private static Match match(Meeting meeting, Map<Pair, When> when, Cast cast) {
        return new Match(cast.what(meeting.need()), cast.who(meeting.candidate()), meeting.pinned(),
                meeting.needPoints(), meeting.candidatePoints(),
                when.get(new Pair(meeting.need(), meeting.candidate())));
    }

    private static Map<Pair, When> when(Schedule schedule, MatchSession session) {
        Map<Pair, When> when = new HashMap<>();
        switch (schedule) {
            case Schedule.Timetable t -> t.slots().forEach(s -> when.put(new Pair(s.need(), s.candidate()),
                    new When(session.date(), session.startOf(s.round()), s.round(), s.table())));
            case Schedule.Agenda a -> a.items().forEach(i -> i.meetings().forEach(
                    m -> when.put(new Pair(m.need(), m.candidate()), new When(session.date(), i.from(), null, null))));
            case Schedule.Visits v -> v.visits().forEach(i -> i.meetings().forEach(
                    m -> when.put(new Pair(m.need(), m.candidate()), new When(i.date(), null, null, null))));
        }
        return when;
    }
}
