package org.duijie.api.simulation;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.simulation.NearMiss;

/** Near misses of runs, for programs. */
@RestController
@RequestMapping("/api/v1/runs/{id}/near-misses")
@Tag(name = "near misses", description = "What one thing stated otherwise would bring")
class NearMissController {

    private final NearMissDesk desk;

    NearMissController(NearMissDesk desk) {
        this.desk = desk;
    }

    /** What would bring something, most first; those gained by pseudonyms of the run. */
    record Items(List<NearMiss> items) {}

    @GetMapping
    @Operation(summary = "Lists what a need, or else a candidate, of a run would gain by")
    Items list(@PathVariable String id, @RequestParam(defaultValue = "") String need,
            @RequestParam(defaultValue = "") String candidate) {
        return new Items(desk.of(id, need, candidate));
    }
}
