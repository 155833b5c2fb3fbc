package org.duijie.engine.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.duijie.engine.progress.Steps;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Timing;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule.Agenda;
import org.duijie.engine.timetable.Schedule.Item;
import org.duijie.engine.timetable.Schedule.Slot;
import org.duijie.engine.timetable.Schedule.Talk;
import org.duijie.engine.timetable.Schedule.Timetable;

/** Makes a schedule in the form of the session. Deterministic and independent of the order of the meetings. */
public final class Timetabler {
    private static final List<Plenary> OPENING = List
            .of(new Plenary(Text.of("开场与政策宣讲", "Opening and policies"), 10));
    private static final List<Plenary> CLOSING = List
            .of(new Plenary(Text.of("小结与意向登记", "Summary and intents"), 10));

    private Timetabler() {}

    /**
     * A schedule that holds every meeting.
     *
     * @param cities where the sites of needs are, as codes; none for a need whose site is not known; visits go by them
     * @param steps hears of meetings
     */
    public static Schedule schedule(MatchSession session, Hall hall, Map<String, String> cities,
            Collection<Talk> meetings, Steps steps) {
        return switch (session.form()) {
            case TALKS -> timetable(hall, meetings);
            case ROUND_TABLE -> agenda(session, hall, meetings);
            case VISITS -> new Tour(session, hall, cities, meetings, steps).plan();
        };
    }

    private static Timetable timetable(Hall hall, Collection<Talk> meetings) {
        List<Slot> slots = hall.seat(meetings).stream()
                .map(s -> new Slot(s.round(), s.table(), s.talk().need(), s.talk().candidate()))
                .sorted(Comparator.comparingInt(Slot::round).thenComparingInt(Slot::table)).toList();
        return new Timetable(hall.rounds(meetings), hall.tables(), slots);
    }

    /** An item everybody attends. */
    private record Plenary(Text title, int minutes) {}

    /** Plenary items, one item a host with those it meets, and plenary items again. */
    private static Agenda agenda(MatchSession session, Hall hall, Collection<Talk> meetings) {
        Map<String, List<Talk>> byHost = meetings.stream()
                .sorted(Comparator.comparing(Talk::need).thenComparing(Talk::candidate))
                .collect(Collectors.groupingBy(talk -> hall.host(talk.need()), TreeMap::new, Collectors.toList()));
        List<Item> items = new ArrayList<>();
        LocalTime from = session.start();
        for (Plenary plenary : plenary(session, false)) {
            items.add(new Item(from, plenary.minutes(), plenary.title(), "", List.of()));
            from = from.plusMinutes(plenary.minutes());
        }
        for (Map.Entry<String, List<Talk>> host : byHost.entrySet()) {
            items.add(new Item(from, session.roundMinutes(), Text.of("需求介绍与交流", "Needs and discussion"), host.getKey(),
                    host.getValue()));
            from = from.plusMinutes(session.roundMinutes() + session.breakMinutes());
        }
        for (Plenary plenary : plenary(session, true)) {
            items.add(new Item(from, plenary.minutes(), plenary.title(), "", List.of()));
            from = from.plusMinutes(plenary.minutes());
        }
        return new Agenda(items);
    }

    private static List<Plenary> plenary(MatchSession session, boolean after) {
        List<Timing.PlenaryItem> listed = session.constraints().times().agenda();
        if (listed.isEmpty()) {
            return after ? CLOSING : OPENING;
        }
        return listed.stream().filter(item -> item.after() == after)
                .map(item -> new Plenary(Text.same(item.title()), item.minutes())).toList();
    }
}
