package org.duijie.api.session;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.run.RunView;

/** Who stands where in the ranking of a need or of a candidate. */
@PageController
final class RankingPages {
    /** So many lines somebody may read. */
    private static final int MOST = 500;

    private final Workbench workbench;

    RankingPages(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Somebody whose ranking can be asked for. */
    record Choice(String id, String name) {}

    /**
     * A place in a ranking.
     *
     * @param other who stands there
     * @param kind {@code MEETS} or the reason why not
     */
    record Place(int place, String need, String candidate, String other, int points, String kind) {}

    @GetMapping("/sessions/{id}/rankings")
    String rankings(@PathVariable String id, @RequestParam(required = false) @Nullable String run,
            @RequestParam(required = false) @Nullable String need,
            @RequestParam(required = false) @Nullable String candidate, Names names, Model model) {
        Bench bench = workbench.open(id, run);
        model.addAttribute("bench", bench);
        if (bench.run() == null) {
            return "session/none";
        }
        SeenRun seen = workbench.see(bench, names);
        boolean forCandidate = candidate != null;
        String of = candidate != null ? candidate : need != null ? need : seen.needs().getFirst();
        List<RunView.Ranked> ranked = forCandidate
                ? seen.view().rankingForCandidate(of)
                : seen.view().rankingForNeed(of);
        model.addAttribute("needs", seen.needs().stream()
                .map(n -> new Choice(n, seen.hostOf(n) + " · " + seen.need(n))).toList());
        model.addAttribute("candidates", choosable(seen, forCandidate
                ? List.of(of)
                : ranked.stream().map(RunView.Ranked::candidate).toList()).stream()
                .map(c -> new Choice(c, seen.candidate(c))).toList());
        model.addAttribute("of", of);
        model.addAttribute("forCandidate", forCandidate);
        model.addAttribute("name", forCandidate ? seen.candidate(of) : seen.need(of));
        model.addAttribute("places", ranked.stream().limit(MOST).map(r -> place(r, seen, forCandidate)).toList());
        return "session/rankings";
    }

    /** All candidates, or those that are spoken of where there are too many to choose from. */
    private static List<String> choosable(SeenRun seen, List<String> spokenOf) {
        return seen.candidates().size() <= MOST ? seen.candidates() : spokenOf.stream().limit(MOST).toList();
    }

    private static Place place(RunView.Ranked r, SeenRun seen, boolean forCandidate) {
        String other = forCandidate
                ? seen.hostOf(r.need()) + " · " + seen.need(r.need())
                : seen.candidate(r.candidate());
        return new Place(r.place(), r.need(), r.candidate(), other, r.points(),
                Matrix.kind(seen.view().cell(r.need(), r.candidate()).reason()));
    }
}
