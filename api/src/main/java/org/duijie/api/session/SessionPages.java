package org.duijie.api.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.allocation.Goal;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.release.Releases;
import org.duijie.engine.run.Runs;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Sessions;

/** The list of sessions, a new one, and the settings of one. */
@PageController
final class SessionPages {
    private final Sessions sessions;
    private final Runs runs;
    private final Releases releases;

    SessionPages(Sessions sessions, Runs runs, Releases releases) {
        this.sessions = sessions;
        this.runs = runs;
        this.releases = releases;
    }

    @GetMapping("/sessions")
    String list(Model model) {
        List<Bench> benches = sessions.list().stream().map(this::bench).toList();
        model.addAttribute("benches", benches);
        return "session/list";
    }

    private Bench bench(Versioned<MatchSession> session) {
        String id = session.value().id();
        return new Bench(session.value(), session.version(), runs.list(id), releases.list(id), null, false);
    }

    @GetMapping("/sessions/new")
    String fresh(Model model) {
        model.addAttribute("forms", Form.values());
        model.addAttribute("books", Comparers.books());
        model.addAttribute("goals", Goal.values());
        return "session/new";
    }

    @PostMapping("/sessions")
    String create(@RequestParam String id, @RequestParam Form form, @RequestParam String book, Settings settings,
            Actor actor) {
        MatchSession draft = new MatchSession(id, settings.name(), form, book, settings.date(), settings.start(),
                settings.roundMinutes(), settings.breakMinutes(), settings.rounds(), settings.seed(),
                new Roster(List.of(), List.of(), List.of(), List.of()), Constraints.NONE, settings.policy());
        sessions.put(draft, 0L, actor);
        return "redirect:/sessions/" + id;
    }

    @PostMapping("/sessions/{id}/settings")
    String settings(@PathVariable String id, @RequestParam long version, Settings settings, Actor actor) {
        sessions.put(settings.of(Plans.get(sessions, id)), version, actor);
        return "redirect:/sessions/" + id + "/constraints";
    }

    @PostMapping("/sessions/{id}/delete")
    String delete(@PathVariable String id, @RequestParam long version, Actor actor) {
        sessions.delete(id, version, actor);
        return "redirect:/sessions";
    }

    /**
     * What the form of settings says.
     *
     * @param rounds most rounds; null for as many as needed
     * @param goal null for a stable allocation
     * @param everyone null if the box was left empty
     */
    record Settings(String name, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime start, int roundMinutes, int breakMinutes,
            @Nullable Integer rounds, long seed, @Nullable Goal goal, @Nullable Boolean everyone) {
        Policy policy() {
            return new Policy(goal == null ? Goal.STABLE : goal, Boolean.TRUE.equals(everyone));
        }

        MatchSession of(MatchSession s) {
            return new MatchSession(s.id(), name, s.form(), s.book(), date, start, roundMinutes, breakMinutes, rounds,
                    seed, s.roster(), s.constraints(), policy());
        }
    }
}
