package org.duijie.api.impact;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.duijie.api.page.Names;
import org.duijie.api.run.Cast;
import org.duijie.engine.impact.Impact;
import org.duijie.engine.impact.ImpactDesk;
import org.duijie.engine.impact.ImpactReport;
import org.duijie.engine.rulebook.BookDesk;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.Runs;
import org.duijie.engine.sheet.ImpactCsv;

/** What a draft would have changed for past runs, for programs. */
@RestController
@RequestMapping("/api/v1/rulebooks/{name}/drafts/{id}/impacts")
@Tag(name = "impact of drafts", description = "What a draft of a rule book would have changed for a past run")
class ImpactController {

    private final BookDesk books;
    private final ImpactDesk desk;
    private final Runs runs;

    ImpactController(BookDesk books, ImpactDesk desk, Runs runs) {
        this.books = books;
        this.desk = desk;
        this.runs = runs;
    }

    /** The run to judge again. */
    record Question(String run) {}

    /**
     * How far a question has come.
     *
     * @param version the version of the draft that was asked about
     * @param percent how much is done
     * @param report the answer, with pseudonyms of the run; absent unless the state is DONE
     */
    record View(String id, String run, String version, RunState state, int percent, @Nullable ImpactReport report) {}

    @PostMapping
    @Operation(summary = "Asks what a draft would have changed for a run", description = "Answers at once; read the location again until the state is DONE.")
    ResponseEntity<View> start(@PathVariable String name, @PathVariable String id, @RequestBody Question question) {
        String asked = desk.ask(question.run(), books.sheets(books.draft(name, id).value()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/rulebooks/" + name + "/drafts/" + id + "/impacts/" + asked))
                .body(view(asked));
    }

    @GetMapping("/{question}")
    @Operation(summary = "Reads the answer, or how far it has come")
    View read(@PathVariable String name, @PathVariable String id, @PathVariable String question) {
        books.draft(name, id);
        return view(question);
    }

    @DeleteMapping("/{question}")
    @Operation(summary = "Drops a question")
    View cancel(@PathVariable String name, @PathVariable String id, @PathVariable String question) {
        books.draft(name, id);
        desk.cancel(question);
        return view(question);
    }

    private View view(String question) {
        ImpactDesk.Progress progress = desk.progress(question);
        return new View(question, progress.run(), progress.draft(), progress.state(), progress.percent(),
                progress.state() == RunState.DONE ? desk.impact(question).report() : null);
    }

    @GetMapping("/{question}/table")
    @Operation(summary = "All pairs for which something changes, as CSV")
    ResponseEntity<StreamingResponseBody> table(@PathVariable String name, @PathVariable String id,
            @PathVariable String question, Names names, Locale locale) {
        books.draft(name, id);
        return table(question, desk, runs, names, locale);
    }

    static ResponseEntity<StreamingResponseBody> table(String question, ImpactDesk desk, Runs runs, Names names,
            Locale locale) {
        Impact impact = desk.impact(question);
        Cast cast = new Cast(runs.pseudonyms(desk.progress(question).run()), names);
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("影响-" + question + ".csv", StandardCharsets.UTF_8).build().toString())
                .body(out -> ImpactCsv.write(impact, cast.displayed(), locale, out));
    }
}
