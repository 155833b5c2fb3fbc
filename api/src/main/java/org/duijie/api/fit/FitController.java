package org.duijie.api.fit;

import java.time.Clock;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.api.page.Unmasking;
import org.duijie.engine.find.FitDesk;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.index.profiles.Profiles;

/** Who suits and what suits, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "fits", description = "Who on record suits a need, and what suits a candidate, judged by the live rule book")
class FitController {
    private final FitDesk desk;
    private final Profiles profiles;
    private final Unmasking unmasking;
    private final Clock clock;

    FitController(FitDesk desk, Profiles profiles, Unmasking unmasking, Clock clock) {
        this.desk = desk;
        this.profiles = profiles;
        this.unmasking = unmasking;
        this.clock = clock;
    }

    @GetMapping("/needs/{id}/fits")
    @Operation(summary = "Tells who suits a need", description = "First those who suit, then those who lack information; either by the need's points. At most 200. Names of persons are masked unless staff ask with unmask=true.")
    FitsView candidates(@PathVariable String id, @RequestParam(defaultValue = "20") int most,
            @RequestParam(defaultValue = "false") boolean unmask, HttpServletRequest request) {
        check(most);
        return FitsView.of(desk.candidates(id, LocalDate.now(clock), most),
                unmasking.names(unmask, "need", id, request), profiles.state());
    }

    @GetMapping("/parties/{id}/fits")
    @Operation(summary = "Tells what suits an expert, a team or a graduate", description = "First the needs that suit, then those that lack information; either by the candidate's points. At most 200. Needs that may not be published are left out. Names of persons are masked unless staff ask with unmask=true.")
    FitsView needs(@PathVariable String id, @RequestParam(defaultValue = "20") int most,
            @RequestParam(defaultValue = "false") boolean unmask, HttpServletRequest request) {
        check(most);
        return FitsView.of(desk.needs(id, LocalDate.now(clock), most), unmasking.names(unmask, "party", id, request),
                profiles.state());
    }

    private static void check(int most) {
        if (most < 1 || most > FitDesk.PROPOSED) {
            throw Refusal.of(Refusal.Kind.INVALID, "most", Integer.toString(most),
                    Text.of("应为 1 至 " + FitDesk.PROPOSED, "must be 1 to " + FitDesk.PROPOSED));
        }
    }
}
