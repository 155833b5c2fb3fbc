package org.duijie.engine.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.session.MatchSession;
import org.duijie.engine.timetable.Schedule;

/**
 * A pair with its place in the schedule.
 *
 * @param need pseudonym
 * @param candidate pseudonym
 * @param table number of the table; null where there are no tables
 * @param round number of the round, the item or the visit
 * @param time when, as people write it
 */
record Placing(String need, String candidate, @Nullable Integer table, int round, String time) {

    /** All pairs of a schedule in the order in which a clerk goes through them. */
    static List<Placing> of(Schedule schedule, MatchSession session) {
        return switch (schedule) {
            case Schedule.Timetable timetable -> timetable.slots().stream()
                    .sorted(Comparator.comparingInt(Schedule.Slot::table).thenComparingInt(Schedule.Slot::round))
                    .map(slot -> new Placing(slot.need(), slot.candidate(), slot.table(), slot.round(),
                            time(session, slot.round())))
                    .toList();
            case Schedule.Agenda agenda -> {
                List<Placing> placings = new ArrayList<>();
                for (int i = 0; i < agenda.items().size(); i++) {
                    Schedule.Item item = agenda.items().get(i);
                    for (Schedule.Talk talk : item.meetings()) {
                        placings.add(new Placing(talk.need(), talk.candidate(), null, i + 1, time(item)));
                    }
                }
                yield placings;
            }
            case Schedule.Visits visits -> {
                List<Placing> placings = new ArrayList<>();
                for (int i = 0; i < visits.visits().size(); i++) {
                    Schedule.Visit visit = visits.visits().get(i);
                    for (Schedule.Talk talk : visit.meetings()) {
                        placings.add(
                                new Placing(talk.need(), talk.candidate(), null, i + 1, visit.date().toString()));
                    }
                }
                yield placings;
            }
        };
    }

    static String time(MatchSession session, int round) {
        return session.startOf(round) + "–" + session.endOf(round);
    }

    static String time(Schedule.Item item) {
        return item.from() + "–" + item.from().plusMinutes(item.minutes());
    }
}
