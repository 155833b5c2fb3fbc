package org.duijie.api.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.release.Move;
import org.duijie.engine.release.Release;
import org.duijie.engine.release.ReleaseDesk;
import org.duijie.engine.release.Releases;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule;

/** Releases (定稿) of a session: making a result official, and moving single meetings afterwards. */
@PageController
final class ReleasePages {
    private final Workbench workbench;
    private final Releases releases;
    private final ReleaseDesk desk;

    ReleasePages(Workbench workbench, Releases releases, ReleaseDesk desk) {
        this.workbench = workbench;
        this.releases = releases;
        this.desk = desk;
    }

    /** A move in words. */
    record Moved(Move move, String need, String candidate) {}

    /** The meeting that is about to be moved. */
    record Moving(String need, String candidate, String title, String name, int round, int table) {}

    /** The releases so far, and the form to make another. */
    @GetMapping("/sessions/{id}/releases")
    String releases(@PathVariable String id, @RequestParam(required = false) @Nullable String run, Model model) {
        model.addAttribute("bench", workbench.open(id, run));
        return "session/releases";
    }

    @PostMapping("/sessions/{id}/releases")
    String release(@PathVariable String id, @RequestParam String run, @RequestParam String name, Actor actor) {
        workbench.open(id, run);
        Release release = desk.release(run, name, actor);
        return "redirect:/releases/" + release.id();
    }

    /** A release as it stands now; with a meeting named, the form to move it. */
    @GetMapping("/releases/{id}")
    String one(@PathVariable String id, @RequestParam(required = false) @Nullable String need,
            @RequestParam(required = false) @Nullable String candidate, Names names, Model model) {
        Release release = get(id);
        Bench bench = workbench.open(release.session(), release.run());
        SeenRun seen = workbench.see(bench, names);
        Schedule now = desk.current(id);
        List<Move> moves = releases.moves(id);
        Set<Pair> moved = moves.stream().map(m -> new Pair(m.need(), m.candidate())).collect(Collectors.toSet());
        Schedules.show(now, seen, moved, model);
        model.addAttribute("bench", bench);
        model.addAttribute("release", release);
        model.addAttribute("moves", moves.stream()
                .map(m -> new Moved(m, seen.need(m.need()), seen.candidate(m.candidate()))).toList());
        model.addAttribute("moving",
                need == null || candidate == null ? null : moving(now, new Pair(need, candidate), seen));
        return "session/release";
    }

    /** Moves a meeting; what that breaks is shown first and has to be accepted. */
    @PostMapping("/releases/{id}/moves")
    String move(@PathVariable String id, @RequestParam int after, @RequestParam String need,
            @RequestParam String candidate, @RequestParam int round, @RequestParam int table,
            @RequestParam String note, @RequestParam(defaultValue = "false") boolean accept, Actor actor, Names names,
            Model model) {
        List<Move.Broken> broken = accept ? List.of() : desk.wouldBreak(id, need, candidate, round, table);
        if (broken.isEmpty()) {
            desk.move(id, after, need, candidate, round, table, note, accept, actor);
            return "redirect:/releases/" + id;
        }
        Release release = get(id);
        SeenRun seen = workbench.see(release.run(), names);
        model.addAttribute("release", release);
        model.addAttribute("broken", broken);
        model.addAttribute("after", after);
        model.addAttribute("note", note);
        model.addAttribute("moving",
                new Moving(need, candidate, seen.need(need), seen.candidate(candidate), round, table));
        model.addAttribute("times", seen.times(round));
        return "session/move";
    }

    private static Moving moving(Schedule now, Pair pair, SeenRun seen) {
        return Appointment.of(now, seen).stream()
                .filter(a -> a.need().equals(pair.need()) && a.candidate().equals(pair.candidate())).findFirst()
                .map(a -> new Moving(a.need(), a.candidate(), seen.need(a.need()), seen.candidate(a.candidate()),
                        a.round(), a.table()))
                .orElseThrow(() -> Refusal.notFound(Text.of("对接", "meeting"), pair.toString()));
    }

    private Release get(String id) {
        return releases.find(id).orElseThrow(() -> Refusal.notFound(Text.of("定稿", "release"), id));
    }
}
