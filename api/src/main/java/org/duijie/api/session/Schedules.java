package org.duijie.api.session;

import java.util.List;
import java.util.Set;

import org.springframework.ui.Model;

import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule;

/** Lays a schedule before a template: a grid for tables × rounds, otherwise lists. */
final class Schedules {
    private Schedules() {}

    /** One line of an agenda or of a list of visits. */
    record Entry(String when, Text what, List<Line> lines) {}

    /** Who talks with whom in it. */
    record Line(String need, String candidate, String title, String name) {}

    static void show(Schedule schedule, SeenRun run, Set<Pair> moved, Model model) {
        switch (schedule) {
            case Schedule.Timetable t -> model.addAttribute("grid", Grid.of(t, run, moved));
            case Schedule.Agenda a -> model.addAttribute("entries",
                    a.items().stream()
                            .map(i -> new Entry(i.from() + "–" + i.from().plusMinutes(i.minutes()), i.title(),
                                    lines(i.meetings(), run)))
                            .toList());
            case Schedule.Visits v -> model.addAttribute("entries",
                    v.visits().stream().map(i -> new Entry(i.date().toString(),
                            Text.same(run.host(i.host())), lines(i.meetings(), run))).toList());
        }
    }

    private static List<Line> lines(List<Schedule.Talk> talks, SeenRun run) {
        return talks.stream()
                .map(t -> new Line(t.need(), t.candidate(), run.need(t.need()), run.candidate(t.candidate()))).toList();
    }
}
