package org.duijie.api.session;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;

/** All pairs of a run as a matrix, and why each of them meets or not. */
@PageController
final class MatrixPages {
    private final Workbench workbench;

    MatrixPages(Workbench workbench) {
        this.workbench = workbench;
    }

    @GetMapping("/sessions/{id}/matrix")
    String matrix(@PathVariable String id, @RequestParam(required = false) @Nullable String run, Names names,
            Model model) {
        Bench bench = workbench.open(id, run);
        model.addAttribute("bench", bench);
        if (bench.run() == null) {
            return "session/none";
        }
        SeenRun seen = workbench.see(bench, names);
        if (!seen.view().exhaustive()) {
            model.addAttribute("view", seen.view());
            return "session/shortlisted";
        }
        model.addAttribute("matrix", Matrix.of(seen));
        return "session/matrix";
    }

    /** Why one pair meets or not: a page of its own, or its main part alone for the panel beside the matrix. */
    @GetMapping("/sessions/{id}/runs/{run}/pairs/{need}/{candidate}")
    String why(@PathVariable String id, @PathVariable String run, @PathVariable String need,
            @PathVariable String candidate,
            @RequestHeader(name = "X-Fragment", required = false) @Nullable String fragment, Names names,
            Model model) {
        Bench bench = workbench.open(id, run);
        SeenRun seen = workbench.see(bench, names);
        model.addAttribute("bench", bench);
        model.addAttribute("reasoning",
                Reasoning.of(seen, need, candidate, Appointment.of(seen.view().result().schedule(), seen)));
        model.addAttribute("book", seen.plan().book());
        return fragment == null ? "session/why" : "session/why :: why";
    }
}
