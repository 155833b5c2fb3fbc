package org.duijie.api.simulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.match.BookRef;
import org.duijie.engine.simulation.Choice;
import org.duijie.engine.simulation.Simulated;

/** What if, for programs. */
@RestController
@RequestMapping("/api/v1/rulebooks/{name}/simulation")
@Tag(name = "simulation", description = "What a book says of a pair, real or made up")
class SimulatorController {

    private final Trials trials;

    SimulatorController(Trials trials) {
        this.trials = trials;
    }

    /** The facts that may be supposed, and what each may be. */
    record Facts(List<Choice> facts) {}

    /**
     * What is supposed.
     *
     * @param draft id of a draft; absent for the version that counts
     * @param need id of a need; absent for a pair that is made up
     * @param candidate id of a candidate; likewise
     * @param facts what is otherwise, by name; absent for nothing
     */
    record Supposition(@Nullable String draft, @Nullable String need, @Nullable String candidate,
            @Nullable Map<String, Integer> facts) {}

    /**
     * What comes of it.
     *
     * @param real what the pair is like; absent if it is made up
     * @param supposed what it would be like
     * @param changes criteria that would say something else
     */
    record Answer(BookRef book, @Nullable Simulated real, Simulated supposed, List<Simulated.Difference> changes) {}

    @GetMapping("/facts")
    @Operation(summary = "Lists the facts of a book and what each may be")
    Facts facts(@PathVariable String name) {
        return new Facts(trials.of(name, "", "", "", Map.of()).simulator().choices());
    }

    @PostMapping
    @Operation(summary = "Judges a pair as it is supposed to be")
    Answer simulate(@PathVariable String name, @RequestBody Supposition asked) {
        Trials.Trial trial = trials.of(name, Objects.requireNonNullElse(asked.draft(), ""),
                Objects.requireNonNullElse(asked.need(), ""), Objects.requireNonNullElse(asked.candidate(), ""),
                Objects.requireNonNullElse(asked.facts(), Map.of()));
        Simulated real = trial.real();
        return new Answer(trial.book().ref(), real, trial.supposed(),
                real == null ? List.of() : trial.supposed().since(real));
    }
}
