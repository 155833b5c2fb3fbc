package org.duijie.api.session;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.release.Release;
import org.duijie.engine.release.ReleaseDesk;
import org.duijie.engine.release.Releases;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule;

/** What goes on paper: the timetable, table cards, and each person's own schedule. */
@PageController
final class PrintPages {
    private final Workbench workbench;
    private final Releases releases;
    private final ReleaseDesk desk;

    PrintPages(Workbench workbench, Releases releases, ReleaseDesk desk) {
        this.workbench = workbench;
        this.releases = releases;
        this.desk = desk;
    }

    /** A run that was not released: a draft, and marked as such. */
    @GetMapping("/sessions/{id}/print")
    String draft(@PathVariable String id, @RequestParam(required = false) @Nullable String run, Names names,
            Model model) {
        Bench bench = workbench.open(id, run);
        model.addAttribute("bench", bench);
        if (bench.run() == null) {
            return "session/none";
        }
        SeenRun seen = workbench.see(bench, names);
        model.addAttribute("release", null);
        return print(seen.view().result().schedule(), seen, Set.of(), model);
    }

    @GetMapping("/releases/{id}/print")
    String released(@PathVariable String id, Names names, Model model) {
        Release release = releases.find(id).orElseThrow(() -> Refusal.notFound(Text.of("定稿", "release"), id));
        Bench bench = workbench.open(release.session(), release.run());
        model.addAttribute("bench", bench);
        model.addAttribute("release", release);
        Set<Pair> moved = releases.moves(id).stream().map(m -> new Pair(m.need(), m.candidate()))
                .collect(Collectors.toSet());
        return print(desk.current(id), workbench.see(bench, names), moved, model);
    }

    private static String print(Schedule schedule, SeenRun seen, Set<Pair> moved, Model model) {
        Schedules.show(schedule, seen, moved, model);
        model.addAttribute("handouts", Handouts.of(Appointment.of(schedule, seen), seen));
        return "session/print";
    }
}
