package org.duijie.api.session;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.run.RunDesk;

/** How a run treats those who take part, and what other policies would cost. Names no person. */
@PageController
final class FairnessPages {
    private final Workbench workbench;
    private final RunDesk desk;

    FairnessPages(Workbench workbench, RunDesk desk) {
        this.workbench = workbench;
        this.desk = desk;
    }

    @GetMapping("/sessions/{id}/fairness")
    String fairness(@PathVariable String id, @RequestParam(required = false) @Nullable String run, Model model) {
        Bench bench = workbench.open(id, run);
        model.addAttribute("bench", bench);
        if (bench.run() == null) {
            return "session/none";
        }
        model.addAttribute("drawing", FairnessDrawing.of(desk.view(bench.run().id()).fairness()));
        return "session/fairness";
    }
}
