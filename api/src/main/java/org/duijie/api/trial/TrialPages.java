package org.duijie.api.trial;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.duijie.api.form.FreshId;
import org.duijie.api.importing.Upload;
import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.importing.ImportDesk;
import org.duijie.engine.importing.ImportJob;
import org.duijie.engine.importing.ImportOptions;
import org.duijie.engine.importing.ImportState;
import org.duijie.engine.importing.ListKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Pairing;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;

/**
 * Try our lists (试用我们的名单): from two lists of one's own to the first result of a session, step by step. How far
 * somebody has come stands in the address: the import of the needs, then that of the people.
 */
@PageController
final class TrialPages {
    private final ImportDesk desk;
    private final Sessions sessions;
    private final RunDesk judging;
    private final LineUps lineUps;
    private final Results results;
    private final Clock clock;

    TrialPages(ImportDesk desk, Sessions sessions, RunDesk judging, LineUps lineUps, Results results,
            Clock clock) {
        this.desk = desk;
        this.sessions = sessions;
        this.judging = judging;
        this.lineUps = lineUps;
        this.results = results;
        this.clock = clock;
    }

    @GetMapping("/trial")
    String choose(Model model) {
        model.addAttribute("pairings", Pairing.values());
        return "trial/choose";
    }

    /** The step that comes next. */
    @GetMapping("/trial/{book}")
    String step(@PathVariable String book, @RequestParam(defaultValue = "") String needs,
            @RequestParam(defaultValue = "") String people, Locale locale, Model model) {
        Trial trial = trial(book, needs, people);
        model.addAttribute("trial", trial);
        ImportJob job = trial.current(desk);
        if (job != null) {
            Upload.progress(job, trial.address(), model);
        }
        if (trial.step(desk) == Trial.Step.SESSION) {
            model.addAttribute("lineUp", lineUps.lineUp(trial));
            model.addAttribute("today", LocalDate.now(clock));
            model.addAttribute("name", Text.of("名单试配", "Trial of our lists").in(locale) + " " + LocalDate.now(clock));
        }
        model.addAttribute("step", trial.step(desk));
        return "trial/step";
    }

    @PostMapping("/trial/{book}/upload")
    String upload(@PathVariable String book, @RequestParam(defaultValue = "") String needs, @RequestParam String kind,
            @RequestParam MultipartFile file, Actor actor) throws IOException {
        Trial trial = trial(book, needs, "");
        ListKind of = Stream.concat(trial.needKinds().stream(), trial.peopleKinds().stream())
                .filter(k -> k.key().equals(kind)).findFirst()
                .orElseThrow(() -> Refusal.notFound(Text.of("类别", "kind"), kind));
        return "redirect:" + trial.with(Upload.start(desk, of, file, actor)).address();
    }

    /** Carries out what was checked; the page waits for it. */
    @PostMapping("/trial/{book}/commit")
    String commit(@PathVariable String book, @RequestParam String needs, @RequestParam(defaultValue = "") String people,
            Actor actor) {
        Trial trial = trial(book, needs, people);
        ImportJob job = trial.current(desk);
        if (job != null && job.progress().state() == ImportState.PLANNED) {
            desk.commit(job.id(), ImportOptions.WITHOUT_DUPLICATES, actor);
        }
        return "redirect:" + trial.address();
    }

    /** Makes the session of everything imported and starts its first run. */
    @PostMapping("/trial/{book}/session")
    String session(@PathVariable String book, @RequestParam String needs, @RequestParam String people,
            @RequestParam String name, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime start,
            @RequestParam int roundMinutes,
            @RequestParam int meetings, @RequestParam(required = false) @Nullable Integer rounds, Actor actor) {
        LineUps.LineUp lineUp = lineUps.lineUp(trial(book, needs, people));
        MatchSession session = new MatchSession(FreshId.of("trial"), name, Form.TALKS, book, date, start, roundMinutes,
                5, rounds, 1, lineUp.roster(meetings), Constraints.NONE);
        sessions.put(session, 0L, actor);
        judging.start(session.id(), actor);
        return "redirect:/trial/" + book + "/result/" + session.id();
    }

    /** What came of it; while the run goes on, the page asks again by itself. */
    @GetMapping("/trial/{book}/result/{session}")
    String result(@PathVariable String book, @PathVariable String session, Names names, Model model) {
        model.addAttribute("trial", trial(book, "", ""));
        model.addAttribute("plan", sessions.find(session).map(Versioned::value)
                .orElseThrow(() -> Refusal.notFound(Text.of("对接活动", "session"), session)));
        model.addAttribute("result", results.of(session, names));
        return "trial/result";
    }

    private static Trial trial(String book, String needs, String people) {
        return new Trial(Pairing.of(book).orElseThrow(() -> Refusal.notFound(Text.of("规则册", "rule book"), book)), needs,
                people);
    }
}
