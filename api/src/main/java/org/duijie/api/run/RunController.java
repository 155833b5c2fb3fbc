package org.duijie.api.run;

import java.net.URI;
import java.security.Principal;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.Runs;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;

/** Runs for programs: start, watch, cancel. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "runs", description = "Runs of a session: start, watch, cancel")
class RunController {

    private final Sessions sessions;
    private final Runs runs;
    private final RunDesk desk;
    private final ProgressStream stream;

    RunController(Sessions sessions, Runs runs, RunDesk desk, ProgressStream stream) {
        this.sessions = sessions;
        this.runs = runs;
        this.desk = desk;
        this.stream = stream;
    }

    /** The runs of a session. */
    record Items(List<RunInfo> items) {}

    @GetMapping("/sessions/{session}/runs")
    @Operation(summary = "Lists the runs of a session, newest first")
    Items list(@PathVariable String session) {
        if (sessions.find(session).isEmpty()) {
            throw Refusal.notFound(Text.of("对接活动", "session"), session);
        }
        return new Items(runs.list(session).stream().map(this::info).toList());
    }

    @PostMapping("/sessions/{session}/runs")
    @Operation(summary = "Starts a run", description = "Answers 202 at once; Location leads to the run and its progress.")
    ResponseEntity<RunInfo> start(@PathVariable String session, Principal principal) {
        Run run = desk.start(session, new Actor(principal.getName()));
        return ResponseEntity.accepted().location(URI.create(RunInfo.address(run.id()))).body(info(run));
    }

    @GetMapping("/runs/{id}")
    @Operation(summary = "Reads a run and its progress")
    RunInfo read(@PathVariable String id) {
        return info(find(id));
    }

    @GetMapping(path = "/runs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Pushes progress as server-sent events", description = "Events named progress; the last one is named end.")
    SseEmitter events(@PathVariable String id) {
        return stream.open(find(id).id());
    }

    @PostMapping("/runs/{id}/cancel")
    @Operation(summary = "Asks a run to stop")
    ResponseEntity<RunInfo> cancel(@PathVariable String id, Principal principal) {
        desk.cancel(id, new Actor(principal.getName()));
        return ResponseEntity.accepted().location(URI.create(RunInfo.address(id))).body(info(find(id)));
    }

    @DeleteMapping("/runs/{id}")
    @Operation(summary = "Asks a run to stop", description = "The record of the run stays.")
    ResponseEntity<RunInfo> delete(@PathVariable String id, Principal principal) {
        return cancel(id, principal);
    }

    private RunInfo info(Run run) {
        return RunInfo.of(run, desk.progress(run.id()));
    }

    private Run find(String id) {
        return runs.find(id).orElseThrow(() -> Refusal.notFound(Text.of("测算", "run"), id));
    }
}
