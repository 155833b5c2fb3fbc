package org.duijie.api.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.api.page.Unmasking;
import org.duijie.engine.simulation.NearMiss;
import org.duijie.engine.simulation.NearMissDesk;
import org.duijie.index.profiles.Profiles;

/** Near misses of runs and of records, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "near misses", description = "What one thing stated otherwise would bring")
class NearMissController {

    private final RunNearMisses ofRuns;
    private final NearMissDesk desk;
    private final Profiles profiles;
    private final Unmasking unmasking;
    private final Clock clock;

    NearMissController(RunNearMisses ofRuns, NearMissDesk desk, Profiles profiles, Unmasking unmasking, Clock clock) {
        this.ofRuns = ofRuns;
        this.desk = desk;
        this.profiles = profiles;
        this.unmasking = unmasking;
        this.clock = clock;
    }

    /** What would bring something, most first; those gained by pseudonyms of the run. */
    record Items(List<NearMiss> items) {}

    @GetMapping("/runs/{id}/near-misses")
    @Operation(summary = "Lists what a need, or else a candidate, of a run would gain by")
    Items list(@PathVariable String id, @RequestParam(defaultValue = "") String need,
            @RequestParam(defaultValue = "") String candidate) {
        return new Items(ofRuns.of(id, need, candidate));
    }

    @GetMapping("/needs/{id}/near-misses")
    @Operation(summary = "Lists what a need would gain candidates on record by", description = "Judged by the live rule book; the wish counts as not stated. At most 50, most first. Names of persons are masked unless staff ask with unmask=true.")
    NearMissView ofNeed(@PathVariable String id, @RequestParam(defaultValue = "false") boolean unmask,
            HttpServletRequest request) {
        return NearMissView.of(desk.ofNeed(id, LocalDate.now(clock)),
                unmasking.names(unmask, "need", id, request)::party, profiles.state());
    }

    @GetMapping("/parties/{id}/near-misses")
    @Operation(summary = "Lists what an expert, a team or a graduate would gain needs on record by", description = "Judged by the live rule book; the wish counts as not stated. At most 50, most first. Needs that may not be published are left out.")
    NearMissView ofCandidate(@PathVariable String id, @RequestParam(defaultValue = "false") boolean unmask,
            HttpServletRequest request) {
        return NearMissView.of(desk.ofCandidate(id, LocalDate.now(clock)),
                unmasking.names(unmask, "party", id, request)::need, profiles.state());
    }
}
