package org.duijie.api.session;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.run.Progress;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.Stage;

/** Runs (测算) of a session: start, watch, cancel, and the list of them. */
@PageController
final class RunPages {
    private final Workbench workbench;
    private final RunDesk desk;

    RunPages(Workbench workbench, RunDesk desk) {
        this.workbench = workbench;
        this.desk = desk;
    }

    /**
     * The runs so far and the progress of the one that goes on.
     *
     * @param started the run whoever asks has just started; if it is done by now, its matrix is shown instead
     */
    @GetMapping("/sessions/{id}/runs")
    String runs(@PathVariable String id, @RequestParam(required = false) @Nullable String run,
            @RequestParam(required = false) @Nullable String started, Model model) {
        Bench bench = workbench.open(id, run);
        if (started != null && bench.done().stream().anyMatch(r -> r.id().equals(started))) {
            return "redirect:" + matrix(id, started);
        }
        Run going = bench.runs().stream().filter(r -> r.state() == RunState.RUNNING).findFirst().orElse(null);
        model.addAttribute("bench", bench);
        model.addAttribute("going", going);
        if (going != null) {
            progress(desk.progress(going.id()), model);
        }
        return "session/runs";
    }

    @PostMapping("/sessions/{id}/runs")
    String start(@PathVariable String id, Actor actor) {
        return "redirect:/sessions/" + id + "/runs?started=" + desk.start(id, actor).id();
    }

    @PostMapping("/sessions/{id}/runs/{run}/cancel")
    String cancel(@PathVariable String id, @PathVariable String run, Actor actor) {
        desk.cancel(workbench.run(id, run).id(), actor);
        return "redirect:/sessions/" + id + "/runs";
    }

    /** The progress alone, asked for again and again by the page of runs; once the run has ended it leads there. */
    @GetMapping("/sessions/{id}/runs/{run}/progress")
    String progress(@PathVariable String id, @PathVariable String run, HttpServletResponse response, Model model) {
        Progress progress = desk.progress(workbench.run(id, run).id());
        if (progress.state() != RunState.RUNNING) {
            response.setHeader("HX-Redirect",
                    progress.state() == RunState.DONE ? matrix(id, run) : "/sessions/" + id + "/runs");
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("plan", id);
        model.addAttribute("run", run);
        progress(progress, model);
        return "session/progress :: running";
    }

    private static String matrix(String session, String run) {
        return "/sessions/" + session + "/matrix?run=" + run;
    }

    private static void progress(Progress progress, Model model) {
        model.addAttribute("progress", progress);
        model.addAttribute("stages", Stage.values());
    }
}
