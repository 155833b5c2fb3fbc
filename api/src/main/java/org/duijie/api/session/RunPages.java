package org.duijie.api.session;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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

    @GetMapping("/sessions/{id}/runs")
    String runs(@PathVariable String id, @RequestParam(required = false) @Nullable String run, Model model) {
        Bench bench = workbench.open(id, run);
        model.addAttribute("bench", bench);
        Run going = bench.runs().stream().filter(r -> r.state() == RunState.RUNNING).findFirst().orElse(null);
        model.addAttribute("going", going);
        if (going != null) {
            progress(desk.progress(going.id()), model);
        }
        return "session/runs";
    }

    @PostMapping("/sessions/{id}/runs")
    String start(@PathVariable String id, Actor actor) {
        return "redirect:/sessions/" + id + "/runs/" + desk.start(id, actor).id() + "/progress";
    }

    @PostMapping("/sessions/{id}/runs/{run}/cancel")
    String cancel(@PathVariable String id, @PathVariable String run, Actor actor) {
        desk.cancel(run, actor);
        return "redirect:/sessions/" + id + "/runs";
    }

    /** The progress alone, asked for again and again by the page of runs; ends with a redirect to what came of it. */
    @GetMapping("/sessions/{id}/runs/{run}/progress")
    String progress(@PathVariable String id, @PathVariable String run,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            HttpServletResponse response, Model model) {
        Progress progress = desk.progress(run);
        String after = progress.state() == RunState.DONE
                ? "/sessions/" + id + "/matrix?run=" + run
                : "/sessions/" + id + "/runs";
        if (fragment == null) {
            return "redirect:" + after;
        }
        if (progress.state() != RunState.RUNNING) {
            response.setHeader("HX-Redirect", after);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("plan", id);
        model.addAttribute("run", run);
        progress(progress, model);
        return "session/progress :: running";
    }

    private static void progress(Progress progress, Model model) {
        model.addAttribute("progress", progress);
        model.addAttribute("stages", Stage.values());
    }
}
