package org.duijie.api.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule;

/**
 * A meeting with its place in time and space, as people read it; the same for the three forms of a session.
 *
 * @param round 1, 2, 3…; 0 where there are no rounds
 * @param when such as {@code 第 3 轮 09:40–10:00}
 * @param where such as {@code 7 号桌}
 * @param table 1, 2, 3…; 0 where there are no tables
 * @param host pseudonym of the host
 * @param need pseudonym of the need
 * @param candidate pseudonym of the candidate
 */
record Appointment(int round, Text when, Text where, int table, String host, String need, String candidate) {

    /** All meetings of a schedule in the order of time, then place. */
    static List<Appointment> of(Schedule schedule, SeenRun run) {
        return switch (schedule) {
            case Schedule.Timetable t -> t.slots().stream().map(slot -> of(slot, run))
                    .sorted(Comparator.comparingInt(Appointment::round).thenComparingInt(Appointment::table)).toList();
            case Schedule.Agenda a -> ofAgenda(a, run);
            case Schedule.Visits v -> ofVisits(v, run);
        };
    }

    private static Appointment of(Schedule.Slot slot, SeenRun run) {
        String times = run.times(slot.round());
        return new Appointment(slot.round(),
                Text.of("第 " + slot.round() + " 轮 " + times, "round " + slot.round() + ", " + times),
                Text.of(slot.table() + " 号桌", "table " + slot.table()), slot.table(),
                run.view().hall().host(slot.need()),
                slot.need(), slot.candidate());
    }

    private static List<Appointment> ofAgenda(Schedule.Agenda agenda, SeenRun run) {
        List<Appointment> all = new ArrayList<>();
        for (Schedule.Item item : agenda.items()) {
            for (Schedule.Talk talk : item.meetings()) {
                all.add(new Appointment(0, Text.same(item.from() + "–" + item.from().plusMinutes(item.minutes())),
                        item.title(), 0, run.view().hall().host(talk.need()), talk.need(), talk.candidate()));
            }
        }
        return all;
    }

    private static List<Appointment> ofVisits(Schedule.Visits visits, SeenRun run) {
        List<Appointment> all = new ArrayList<>();
        for (Schedule.Visit visit : visits.visits()) {
            for (Schedule.Talk talk : visit.meetings()) {
                all.add(new Appointment(0, Text.same(visit.date().toString()), Text.same(run.host(visit.host())), 0,
                        visit.host(), talk.need(), talk.candidate()));
            }
        }
        return all;
    }
}
