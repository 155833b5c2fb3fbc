package org.duijie.api.session;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.allocation.Goal;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Constraints.PairNote;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Sessions;

/** What staff decide beforehand (约束): pins, vetoes, seed, rounds and times. */
@PageController
final class ConstraintPages {
    private final Workbench workbench;
    private final Sessions sessions;

    ConstraintPages(Workbench workbench, Sessions sessions) {
        this.workbench = workbench;
        this.sessions = sessions;
    }

    @GetMapping("/sessions/{id}/constraints")
    String constraints(@PathVariable String id, @RequestParam(required = false) @Nullable String run, Model model) {
        model.addAttribute("bench", workbench.open(id, run));
        model.addAttribute("goals", Goal.values());
        return "session/constraints";
    }

    @PostMapping("/sessions/{id}/constraints/add")
    String add(@PathVariable String id, @RequestParam long version, @RequestParam boolean pin,
            @RequestParam String need, @RequestParam String candidate, @RequestParam String note, Actor actor) {
        MatchSession session = Plans.get(sessions, id);
        Constraints now = session.constraints();
        PairNote pair = new PairNote(need, candidate, note.strip());
        return put(session, version, actor, pin
                ? now.withPins(and(now.pins(), pair))
                : now.withVetoes(and(now.vetoes(), pair)));
    }

    @PostMapping("/sessions/{id}/constraints/remove")
    String remove(@PathVariable String id, @RequestParam long version, @RequestParam boolean pin,
            @RequestParam String need, @RequestParam String candidate, Actor actor) {
        MatchSession session = Plans.get(sessions, id);
        Constraints now = session.constraints();
        return put(session, version, actor, pin
                ? now.withPins(without(now.pins(), need, candidate))
                : now.withVetoes(without(now.vetoes(), need, candidate)));
    }

    private String put(MatchSession session, long version, Actor actor, Constraints constraints) {
        sessions.put(session.with(constraints), version, actor);
        return "redirect:/sessions/" + session.id() + "/constraints";
    }

    private static List<PairNote> and(List<PairNote> pairs, PairNote more) {
        return Stream.concat(pairs.stream(), Stream.of(more)).toList();
    }

    private static List<PairNote> without(List<PairNote> pairs, String need, String candidate) {
        return pairs.stream().filter(p -> !p.need().equals(need) || !p.candidate().equals(candidate)).toList();
    }
}
