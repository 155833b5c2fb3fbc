package org.duijie.api.session;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.run.FairnessReport;
import org.duijie.engine.run.FairnessReport.PolicyOutcome;
import org.duijie.engine.run.Inquiries;
import org.duijie.engine.run.PolicyDesk;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunState;

/**
 * How a run treats those who take part, at once; and what other policies would cost, as soon as that is known. Names no
 * person.
 */
@PageController
final class FairnessPages {
    private final Workbench workbench;
    private final RunDesk desk;
    private final PolicyDesk policies;

    FairnessPages(Workbench workbench, RunDesk desk, PolicyDesk policies) {
        this.workbench = workbench;
        this.desk = desk;
        this.policies = policies;
    }

    @GetMapping("/sessions/{id}/fairness")
    String fairness(@PathVariable String id, @RequestParam(required = false) @Nullable String run, Model model) {
        Bench bench = workbench.open(id, run);
        model.addAttribute("bench", bench);
        if (bench.run() == null) {
            return "session/none";
        }
        String shown = bench.run().id();
        FairnessReport report = desk.view(shown).fairness();
        Inquiries.Progress<String> progress = policies.look(shown);
        List<PolicyOutcome> others = progress.state() == RunState.DONE ? policies.outcomes(shown) : List.of();
        model.addAttribute("drawing", FairnessDrawing.of(report));
        model.addAttribute("others", FairnessDrawing.others(report, others));
        coming(id, shown, progress, model);
        return "session/fairness";
    }

    /** How far the other policies have come, asked for again and again; once they are known it leads to the page. */
    @GetMapping("/sessions/{id}/runs/{run}/policies")
    String policies(@PathVariable String id, @PathVariable String run, HttpServletResponse response, Model model) {
        Inquiries.Progress<String> progress = policies.look(workbench.run(id, run).id());
        if (progress.state() != RunState.RUNNING) {
            response.setHeader("HX-Redirect", report(id, run));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        coming(id, run, progress, model);
        return "session/policies :: running";
    }

    private static void coming(String id, String run, Inquiries.Progress<String> progress, Model model) {
        model.addAttribute("progress", progress);
        model.addAttribute("here", "/sessions/" + id + "/runs/" + run + "/policies");
    }

    @PostMapping("/sessions/{id}/runs/{run}/policies")
    String ask(@PathVariable String id, @PathVariable String run) {
        policies.ask(workbench.run(id, run).id());
        return "redirect:" + report(id, run);
    }

    @PostMapping("/sessions/{id}/runs/{run}/policies/cancel")
    String cancel(@PathVariable String id, @PathVariable String run) {
        policies.cancel(workbench.run(id, run).id());
        return "redirect:" + report(id, run);
    }

    private static String report(String id, String run) {
        return "/sessions/" + id + "/fairness?run=" + run;
    }
}
