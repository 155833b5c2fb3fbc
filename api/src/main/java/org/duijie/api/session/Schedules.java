package org.duijie.api.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.ui.Model;

import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule;

/** Lays a schedule before a template: a grid for tables × rounds, otherwise a list. */
final class Schedules {
    private Schedules() {}

    /**
     * An item of an agenda or a visit.
     *
     * @param what the item; empty for a visit
     * @param host the host whose item it is; empty for a plenary item
     * @param talks needs talked about, in order
     */
    record Entry(String when, Text what, String host, List<Topic> talks) {}

    /** A need and whoever comes for it. */
    record Topic(String title, List<Guest> guests) {}

    /** Somebody who comes. */
    record Guest(String need, String candidate, String name) {}

    static void show(Schedule schedule, SeenRun run, Set<Pair> moved, Model model) {
        switch (schedule) {
            case Schedule.Timetable t -> model.addAttribute("grid", Grid.of(t, run, moved));
            case Schedule.Agenda a -> model.addAttribute("entries",
                    a.items().stream().map(i -> new Entry(i.from() + "–" + i.from().plusMinutes(i.minutes()), i.title(),
                            i.host().isEmpty() ? "" : run.host(i.host()), topics(i.meetings(), run))).toList());
            case Schedule.Visits v -> model.addAttribute("entries",
                    v.visits().stream().map(i -> new Entry(i.date().toString(), Text.same(""), run.host(i.host()),
                            topics(i.meetings(), run))).toList());
        }
    }

    private static List<Topic> topics(List<Schedule.Talk> talks, SeenRun run) {
        Map<String, List<Guest>> guests = new LinkedHashMap<>();
        for (Schedule.Talk talk : talks) {
            guests.computeIfAbsent(talk.need(), n -> new ArrayList<>())
                    .add(new Guest(talk.need(), talk.candidate(), run.candidate(talk.candidate())));
        }
        return guests.entrySet().stream().map(e -> new Topic(run.need(e.getKey()), e.getValue())).toList();
    }
}
