package org.duijie.api.simulation;

import java.util.List;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.api.run.Cast;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.Runs;
import org.duijie.engine.simulation.NearMiss;
import org.duijie.engine.text.Text;

/** What a need or a candidate of a run would gain by one thing stated otherwise (差一点). */
@PageController
final class NearMissPages {
    private static final int NAMED = 5;

    private final NearMissDesk desk;
    private final Runs runs;

    NearMissPages(NearMissDesk desk, Runs runs) {
        this.desk = desk;
        this.runs = runs;
    }

    /**
     * One thing stated otherwise.
     *
     * @param gained how many more may meet
     * @param lost how many may no longer
     * @param first the first of those gained
     */
    record Line(Text words, int gained, int lost, List<String> first) {}

    @GetMapping("/runs/{id}/near-misses")
    String nearMisses(@PathVariable String id, @RequestParam(defaultValue = "") String need,
            @RequestParam(defaultValue = "") String candidate, Names names, Model model) {
        Run run = runs.find(id).orElseThrow(() -> Refusal.notFound(Text.of("测算", "run"), id));
        Cast cast = new Cast(runs.pseudonyms(id), names);
        boolean ofNeed = !need.isEmpty();
        model.addAttribute("run", run);
        model.addAttribute("ofNeed", ofNeed);
        model.addAttribute("name", ofNeed
                ? cast.what(cast.pseudonym(need)).title()
                : cast.who(cast.pseudonym(candidate)).name());
        model.addAttribute("lines",
                desk.of(id, need, candidate).stream().map(miss -> line(miss, cast, ofNeed)).toList());
        return "simulation/near";
    }

    private static Line line(NearMiss miss, Cast cast, boolean ofNeed) {
        return new Line(miss.words(), miss.gained(), miss.lost(), miss.first().stream().limit(NAMED)
                .map(who -> ofNeed ? cast.who(who).name() : cast.what(who).title()).toList());
    }
}
