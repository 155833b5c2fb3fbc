package org.duijie.api.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
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
import org.duijie.engine.simulation.NearMissDesk;
import org.duijie.engine.text.Text;
import org.duijie.index.profiles.Activity;
import org.duijie.index.profiles.Profiles;

/** What a need or a candidate would gain by one thing stated otherwise (差一点): in a run, or among all on record. */
@PageController
final class NearMissPages {
    private static final int NAMED = 5;
    /** Who asks, as messages and pages know it. */
    private static final String NEED = "need";
    private static final String CANDIDATE = "candidate";

    private final RunNearMisses ofRuns;
    private final NearMissDesk desk;
    private final Runs runs;
    private final Profiles profiles;
    private final Clock clock;

    NearMissPages(RunNearMisses ofRuns, NearMissDesk desk, Runs runs, Profiles profiles, Clock clock) {
        this.ofRuns = ofRuns;
        this.desk = desk;
        this.runs = runs;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * One thing stated otherwise.
     *
     * @param gained how many more may meet
     * @param lost how many may no longer
     * @param first the first of those gained
     */
    record Line(Text words, int gained, int lost, List<Gained> first) {}

    /**
     * Somebody or something gained.
     *
     * @param address the page of the record; none once it was erased
     * @param name what to call it
     */
    record Gained(@Nullable String address, String name) {}

    @GetMapping("/runs/{id}/near-misses")
    String nearMisses(@PathVariable String id, @RequestParam(defaultValue = "") String need,
            @RequestParam(defaultValue = "") String candidate, Names names, Model model) {
        Run run = runs.find(id).orElseThrow(() -> Refusal.notFound(Text.of("测算", "run"), id));
        Cast cast = new Cast(runs.pseudonyms(id), names);
        boolean ofNeed = !need.isEmpty();
        model.addAttribute("run", run);
        model.addAttribute("asks", ofNeed ? NEED : CANDIDATE);
        model.addAttribute("name", ofNeed
                ? cast.what(cast.pseudonym(need)).title()
                : cast.who(cast.pseudonym(candidate)).name());
        model.addAttribute("lines", lines(ofRuns.of(id, need, candidate),
                who -> ofNeed ? gained(cast.who(who)) : gained(cast.what(who))));
        return "simulation/near";
    }

    @GetMapping("/needs/{id}/near-misses")
    String ofNeed(@PathVariable String id, Names names, Model model) {
        model.addAttribute("name", names.need(id));
        model.addAttribute("back", "/needs/" + id);
        return show(NEED, desk.ofNeed(id, LocalDate.now(clock)),
                who -> new Gained("/parties/" + who, names.party(who)), model);
    }

    @GetMapping("/parties/{id}/near-misses")
    String ofCandidate(@PathVariable String id, Names names, Model model) {
        model.addAttribute("name", names.party(id));
        model.addAttribute("back", "/parties/" + id);
        return show(CANDIDATE, desk.ofCandidate(id, LocalDate.now(clock)),
                what -> new Gained("/needs/" + what, names.need(what)), model);
    }

    private String show(String asks, NearMissDesk.Told told, Function<String, Gained> gained, Model model) {
        model.addAttribute("asks", asks);
        model.addAttribute("told", told);
        model.addAttribute("lines", lines(told.items(), gained));
        model.addAttribute("following", profiles.state().activity() instanceof Activity.Following);
        return "simulation/near-on-record";
    }

    private static Gained gained(Cast.Who who) {
        return new Gained(who.id() == null ? null : "/parties/" + who.id(), who.name());
    }

    private static Gained gained(Cast.What what) {
        return new Gained(what.id() == null ? null : "/needs/" + what.id(), what.title());
    }

    private static List<Line> lines(List<NearMiss> misses, Function<String, Gained> gained) {
        return misses.stream().map(miss -> new Line(miss.words(), miss.gained(), miss.lost(),
                miss.first().stream().limit(NAMED).map(gained).toList())).toList();
    }
}
