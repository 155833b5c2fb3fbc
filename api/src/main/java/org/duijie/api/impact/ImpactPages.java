package org.duijie.api.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.api.run.Cast;
import org.duijie.engine.impact.Cause;
import org.duijie.engine.impact.ImpactDesk;
import org.duijie.engine.impact.ImpactReport;
import org.duijie.engine.impact.Tally;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.rulebook.BookDesk;
import org.duijie.engine.rulebook.Draft;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.Runs;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;

/** What a draft would have changed for a past session: choose one, watch, read who is affected by name. */
@PageController
@RequestMapping("/books/{name}/drafts/{id}/impacts")
final class ImpactPages {
    private static final int NAMED = 200;
    private static final int SHIFTS = 5;

    private final BookDesk books;
    private final ImpactDesk desk;
    private final Sessions sessions;
    private final Runs runs;

    ImpactPages(BookDesk books, ImpactDesk desk, Sessions sessions, Runs runs) {
        this.books = books;
        this.desk = desk;
        this.sessions = sessions;
        this.runs = runs;
    }

    /** A run that can be judged again. */
    record Past(MatchSession session, Run run) {}

    /** A part of the whole and what changes for it. */
    record Part(Text label, Tally tally, List<Text> more) {}

    /** The parts that one fact makes. */
    record Parts(Text fact, List<Part> parts) {}

    @GetMapping
    String choose(@PathVariable String name, @PathVariable String id, Model model) {
        model.addAttribute("draft", books.draft(name, id).value());
        model.addAttribute("past", past(name));
        return "impact/choose";
    }

    @PostMapping
    String start(@PathVariable String name, @PathVariable String id, @RequestParam String run) {
        return "redirect:" + at(name, id, desk.ask(run, books.sheets(books.draft(name, id).value())));
    }

    @GetMapping("/{question}")
    String one(@PathVariable String name, @PathVariable String id, @PathVariable String question, Names names,
            Model model) {
        Draft draft = books.draft(name, id).value();
        ImpactDesk.Progress progress = desk.progress(question);
        Run run = runs.find(progress.run())
                .orElseThrow(() -> Refusal.notFound(Text.of("测算", "run"), progress.run()));
        model.addAttribute("draft", draft);
        model.addAttribute("progress", progress);
        model.addAttribute("here", at(name, id, question));
        model.addAttribute("current", draft.content().equals(progress.draft()));
        model.addAttribute("fair", sessions.find(run.session()).map(Versioned::value).orElse(null));
        model.addAttribute("run", run);
        if (progress.state() == RunState.DONE) {
            lay(desk.impact(question).report(), new Cast(runs.pseudonyms(run.id()), names), model);
        }
        return "impact/one";
    }

    private static void lay(ImpactReport report, Cast cast, Model model) {
        ImpactView view = new ImpactView(cast);
        model.addAttribute("report", report);
        model.addAttribute("criteria", report.criteria().stream()
                .map(c -> new Part(c.label(), c.tally(), c.shifts().stream().limit(SHIFTS)
                        .map(s -> counted(new Cause.ByCriterion(c.criterion(), c.label(), s.before(), s.after()),
                                s.pairs()))
                        .toList()))
                .toList());
        model.addAttribute("hosts", report.hosts().stream()
                .map(h -> new Part(Text.same(cast.who(h.host()).name()), h.tally(), List.of())).toList());
        model.addAttribute("groupings", report.groupings().stream().map(g -> new Parts(g.fact(),
                g.groups().stream().map(one -> new Part(one.value(), one.tally(), List.of())).toList())).toList());
        model.addAttribute("named", report.named().stream().limit(NAMED).map(view::line).toList());
        model.addAttribute("more", Math.max(0, report.named().size() - NAMED));
    }

    private static Text counted(Cause cause, long pairs) {
        return Text.of(cause.words().zh() + "，" + pairs + " 对", cause.words().en() + ", " + pairs + " pairs");
    }

    /** The progress alone, asked for again and again; once nothing goes on any more it leads to the page. */
    @GetMapping("/{question}/progress")
    String progress(@PathVariable String name, @PathVariable String id, @PathVariable String question,
            HttpServletResponse response, Model model) {
        ImpactDesk.Progress progress = desk.progress(question);
        if (progress.state() != RunState.RUNNING) {
            response.setHeader("HX-Redirect", at(name, id, question));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("progress", progress);
        model.addAttribute("here", at(name, id, question));
        return "impact/parts :: running";
    }

    @PostMapping("/{question}/cancel")
    String cancel(@PathVariable String name, @PathVariable String id, @PathVariable String question) {
        desk.cancel(question);
        return "redirect:" + at(name, id, question);
    }

    @GetMapping("/{question}/table")
    ResponseEntity<StreamingResponseBody> table(@PathVariable String question, Names names, Locale locale) {
        return ImpactController.table(question, desk, runs, names, locale);
    }

    private List<Past> past(String book) {
        List<Past> past = new ArrayList<>();
        for (Versioned<MatchSession> session : sessions.list()) {
            if (session.value().book().equals(book)) {
                runs.list(session.value().id()).stream().filter(r -> r.state() == RunState.DONE)
                        .forEach(r -> past.add(new Past(session.value(), r)));
            }
        }
        return past;
    }

    private static String at(String name, String id, String question) {
        return "/books/" + name + "/drafts/" + id + "/impacts/" + question;
    }
}
