package org.duijie.api.session;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;

/** The timetable of a run, by the form of its session. */
@PageController
final class TimetablePages {
    private final Workbench workbench;

    TimetablePages(Workbench workbench) {
        this.workbench = workbench;
    }

    @GetMapping("/sessions/{id}/timetable")
    String timetable(@PathVariable String id, @RequestParam(required = false) @Nullable String run, Names names,
            Model model) {
        Bench bench = workbench.open(id, run);
        model.addAttribute("bench", bench);
        if (bench.run() == null) {
            return "session/none";
        }
        SeenRun seen = workbench.see(bench, names);
        Schedules.show(seen.view().result().schedule(), seen, Set.of(), model);
        return "session/timetable";
    }
}
