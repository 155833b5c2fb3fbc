package org.duijie.api.run;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.duijie.api.http.ReaderLocale;
import org.duijie.api.page.Unmasking;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.FairnessReport;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunDifference;
import org.duijie.engine.run.RunView;
import org.duijie.engine.text.Text;

/** What a finished run found, for programs. */
@RestController
@RequestMapping("/api/v1/runs/{id}")
@Tag(name = "results", description = "What a finished run found. Names of persons are masked unless staff ask with unmask=true.")
class ResultController {

    private final RunDesk desk;
    private final Unmasking unmasking;
    private final Workbooks workbooks;

    ResultController(RunDesk desk, Unmasking unmasking, Workbooks workbooks) {
        this.desk = desk;
        this.unmasking = unmasking;
        this.workbooks = workbooks;
    }

    @GetMapping("/matches")
    @Operation(summary = "Who meets whom, when and where")
    Matches matches(@PathVariable String id, @RequestParam(defaultValue = "false") boolean unmask,
            HttpServletRequest request) {
        return Matches.of(desk.view(id), cast(id, unmask, request));
    }

    @GetMapping("/matrix")
    @Operation(summary = "Every pair at a glance", description = "cells[i][j] is needs[i] with candidates[j].")
    MatrixView matrix(@PathVariable String id, @RequestParam(defaultValue = "false") boolean unmask,
            HttpServletRequest request) {
        return MatrixView.of(desk.view(id), cast(id, unmask, request));
    }

    @GetMapping("/why")
    @Operation(summary = "Everything there is to say of one pair", description = "Takes ids or pseudonyms.")
    WhyView why(@PathVariable String id, @RequestParam String need, @RequestParam String candidate,
            @RequestParam(defaultValue = "false") boolean unmask, HttpServletRequest request) {
        RunView view = desk.view(id);
        Cast cast = cast(id, unmask, request);
        return WhyView.of(view.why(cast.pseudonym(need), cast.pseudonym(candidate)), cast);
    }

    @GetMapping("/ranking")
    @Operation(summary = "Whom a need, or which needs a candidate, would like best", description = "Takes need or candidate, one of the two.")
    RankingView ranking(@PathVariable String id, @RequestParam(required = false) @Nullable String need,
            @RequestParam(required = false) @Nullable String candidate,
            @RequestParam(defaultValue = "false") boolean unmask, HttpServletRequest request) {
        RunView view = desk.view(id);
        Cast cast = cast(id, unmask, request);
        if (need != null && candidate == null) {
            return RankingView.of(view.rankingForNeed(cast.pseudonym(need)), cast);
        }
        if (candidate != null && need == null) {
            return RankingView.of(view.rankingForCandidate(cast.pseudonym(candidate)), cast);
        }
        throw Refusal.of(Refusal.Kind.INVALID, "need, candidate", "",
                Text.of("need 与 candidate 应填且只填一个", "give either need or candidate"));
    }

    @GetMapping("/timetable")
    @Operation(summary = "When and where they meet", description = "Tables and rounds, an agenda or dated visits, by the form of the session.")
    ScheduleView timetable(@PathVariable String id, @RequestParam(defaultValue = "false") boolean unmask,
            HttpServletRequest request) {
        RunView view = desk.view(id);
        return ScheduleView.of(view.result().schedule(), view.frozen().session(), cast(id, unmask, request));
    }

    @GetMapping("/fairness")
    @Operation(summary = "How the run treats those who take part", description = "Who has no meeting and why, how meetings are spread, how they fall on groups. Names no person.")
    FairnessReport fairness(@PathVariable String id) {
        return desk.view(id).fairness();
    }

    @GetMapping("/difference/{other}")
    @Operation(summary = "What differs from this run to another of the same session")
    RunDifference difference(@PathVariable String id, @PathVariable String other) {
        return desk.difference(id, other);
    }

    @GetMapping("/workbook")
    @Operation(summary = "Everything as an Excel workbook")
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable String id,
            @RequestParam(defaultValue = "false") boolean unmask, HttpServletRequest request) {
        return workbooks.ofRun(id, unmasking.names(unmask, "run", id, request), ReaderLocale.of(request));
    }

    private Cast cast(String id, boolean unmask, HttpServletRequest request) {
        return new Cast(desk.pseudonyms(id), unmasking.names(unmask, "run", id, request));
    }
}
