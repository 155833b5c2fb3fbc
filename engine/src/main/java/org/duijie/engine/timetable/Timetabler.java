package org.duijie.engine.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.duijie.engine.session.MatchSession;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule.Agenda;
import org.duijie.engine.timetable.Schedule.Item;
import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Talk;
import org.duijie.engine.timetable.Schedule.Timetable;
import org.duijie.engine.timetable.Schedule.Visit;
import org.duijie.engine.timetable.Schedule.Visits;

/** Makes a schedule in the form of the session. Deterministic and independent of the order of the meetings. */
public final class Timetabler {
    private static final int OPENING_MINUTES = 10;
    private static final int CLOSING_MINUTES = 10;

    private Timetabler() {}

    /** A schedule that holds every meeting. */
    public static Schedule schedule(MatchSession session, Hall hall, Collection<Talk> meetings) {
        return switch (session.form()) {
            case TALKS -> timetable(hall, meetings);
            case ROUND_TABLE -> agenda(session, hall, meetings);
            case VISITS -> visits(session, hall, meetings);
        };
    }

    private static Timetable timetable(Hall hall, Collection<Talk> meetings) {
        List<Slot> slots = hall.seat(meetings).stream()
                .map(s -> new Slot(s.round(), s.table(), s.talk().need(), s.talk().candidate()))
                .sorted(Comparator.comparingInt(Slot::round).thenComparingInt(Slot::table)).toList();
        return new Timetable(hall.rounds(meetings), hall.tables(), slots);
    }

    /** A plenary opening with the policies, one item a host with those it meets, and a plenary closing. */
    private static Agenda agenda(MatchSession session, Hall hall, Collection<Talk> meetings) {
        Map<String, List<Talk>> byHost = meetings.stream()
                .sorted(Comparator.comparing(Talk::need).thenComparing(Talk::candidate))
                .collect(Collectors.groupingBy(talk -> hall.host(talk.need()), TreeMap::new, Collectors.toList()));
        List<Item> items = new ArrayList<>();
        LocalTime from = session.start();
        items.add(new Item(from, OPENING_MINUTES, Text.of("开场与政策宣讲", "Opening and policies"), "", List.of()));
        from = from.plusMinutes(OPENING_MINUTES);
        for (Map.Entry<String, List<Talk>> host : byHost.entrySet()) {
            items.add(new Item(from, session.roundMinutes(), Text.of("需求介绍与交流", "Needs and discussion"), host.getKey(),
                    host.getValue()));
            from = from.plusMinutes(session.roundMinutes() + session.breakMinutes());
        }
        items.add(new Item(from, CLOSING_MINUTES, Text.of("小结与意向登记", "Summary and intents"), "", List.of()));
        return new Agenda(items);
    }

    /** A round is a working day; nobody visits two sites on the same day. */
    private static Visits visits(MatchSession session, Hall hall, Collection<Talk> meetings) {
        Map<Integer, Map<String, List<Talk>>> days = new TreeMap<>();
        for (Hall.Seated seated : hall.seat(meetings)) {
            days.computeIfAbsent(seated.round(), day -> new TreeMap<>())
                    .computeIfAbsent(hall.host(seated.talk().need()), host -> new ArrayList<>()).add(seated.talk());
        }
        List<Visit> visits = new ArrayList<>();
        days.forEach((day, hosts) -> hosts
                .forEach((host, talks) -> visits.add(new Visit(workingDay(session.date(), day - 1), host, talks))));
        return new Visits(visits);
    }

    /** The n-th working day from a date on, the date itself being the 0th if it is one. */
    private static LocalDate workingDay(LocalDate from, int n) {
        LocalDate day = from;
        int left = n;
        while (weekend(day) || left > 0) {
            if (!weekend(day)) {
                left--;
            }
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
