package org.duijie.api.session;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    /** More cells than that are no table any more that somebody reads or a telephone holds. */
    private static final int MOST_CELLS = 20_000;
    private static final int ROWS = 100;

    private final Workbench workbench;
    private final MessageSource messages;

    MatrixPages(Workbench workbench, MessageSource messages) {
        this.workbench = workbench;
        this.messages = messages;
    }

    /**
     * The matrix, or an overview of a run with too many pairs for one, or the part of it that is one host's.
     *
     * @param host pseudonym of a host of a large run
     * @param from how many of its candidates to pass over
     */
    @GetMapping("/sessions/{id}/matrix")
    String matrix(@PathVariable String id, @RequestParam(required = false) @Nullable String run,
            @RequestParam(required = false) @Nullable String host, @RequestParam(defaultValue = "0") int from,
            Names names, Model model, Locale locale) {
        Bench bench = workbench.open(id, run);
        model.addAttribute("bench", bench);
        if (bench.run() == null) {
            return "session/none";
        }
        SeenRun seen = workbench.see(bench, names);
        model.addAttribute("view", seen.view());
        if (!seen.view().exhaustive()) {
            return "session/shortlisted";
        }
        if (seen.view().judged() <= MOST_CELLS) {
            model.addAttribute("matrix", Matrix.of(seen));
            return "session/matrix";
        }
        if (host == null || seen.view().needs().stream().noneMatch(n -> seen.view().hall().host(n).equals(host))) {
            model.addAttribute("overview",
                    Overview.of(seen, messages.getMessage("picture.other", null, locale)));
            return "session/overview";
        }
        int passed = Math.clamp(from, 0, seen.candidates().size() - 1) / ROWS * ROWS;
        model.addAttribute("matrix", Matrix.ofHost(seen, host, passed, ROWS));
        model.addAttribute("part", new Part(host, seen.host(host), passed, ROWS, seen.candidates().size()));
        return "session/matrix";
    }

    /**
     * Which part of a large run is shown.
     *
     * @param from how many candidates come before those shown
     * @param rows how many are shown at most
     * @param of how many there are
     */
    record Part(String host, String name, int from, int rows, int of) {
        /** The number of the last candidate shown. */
        public int to() {
            return Math.min(from + rows, of);
        }
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
