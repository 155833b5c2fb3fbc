package org.duijie.api.run;

import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.run.FairnessReport.PolicyOutcome;
import org.duijie.engine.run.Inquiries;
import org.duijie.engine.run.PolicyDesk;
import org.duijie.engine.run.RunState;

/** What other ways of giving places would have led to for a finished run, for programs. */
@RestController
@RequestMapping("/api/v1/runs/{id}/policies")
@Tag(name = "policies", description = "What other ways of giving places would have led to. Names no person.")
class PolicyController {
    private final PolicyDesk desk;

    PolicyController(PolicyDesk desk) {
        this.desk = desk;
    }

    /**
     * What is known of it.
     *
     * @param percent how much is done
     * @param outcomes the other goals, then the goal of the run with everyone at least once, or without; absent unless the
     *     state is DONE
     */
    record View(RunState state, int percent, @Nullable List<PolicyOutcome> outcomes) {}

    @GetMapping
    @Operation(summary = "Reads what other policies lead to, or how far that has come", description = "Whoever asks first sets it going: read again until the state is DONE.")
    View read(@PathVariable String id) {
        return view(id, desk.look(id));
    }

    @PostMapping
    @Operation(summary = "Asks for it, again if it was dropped", description = "Answers at once; read the location until the state is DONE.")
    ResponseEntity<View> ask(@PathVariable String id) {
        View asked = view(id, desk.ask(id));
        return ResponseEntity.accepted().location(URI.create(RunInfo.address(id) + "/policies")).body(asked);
    }

    @DeleteMapping
    @Operation(summary = "Drops the question")
    View cancel(@PathVariable String id) {
        desk.cancel(id);
        return view(id, desk.look(id));
    }

    private View view(String id, Inquiries.Progress<String> progress) {
        return new View(progress.state(), progress.percent(),
                progress.state() == RunState.DONE ? desk.outcomes(id) : null);
    }
}
