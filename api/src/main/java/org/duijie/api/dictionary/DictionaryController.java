package org.duijie.api.dictionary;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.api.http.Precondition;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.synonym.SynonymVersion;
import org.duijie.engine.synonym.Synonyms;
import org.duijie.index.openings.DictionaryPreview;

/** The dictionary of the public search for programs. */
@RestController
@RequestMapping("/api/v1/dictionary")
@Tag(name = "dictionary", description = "Words that stand for the same in the public search, as the bureau wrote them")
class DictionaryController {
    private static final String ALL = "/api/v1/dictionary/versions/";
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final DictionaryDesk desk;

    DictionaryController(DictionaryDesk desk) {
        this.desk = desk;
    }

    /**
     * How things stand.
     *
     * @param version the number of the latest version, its entity tag; 0 if there is none
     * @param text its text: a set of words a line with = between them
     * @param effective from when on it is in force; null if there is none
     * @param live the number of the version in force
     * @param here the number of the version by which this server searches; another one while its index is made anew
     * @param done documents made; null if nothing is made anew
     * @param total documents to make
     */
    record View(long version, String text, @Nullable Instant effective, long live, long here, @Nullable Long done,
            @Nullable Long total) {
        static View of(DictionaryDesk.Standing standing) {
            var making = standing.rebuilding();
            var latest = standing.latest();
            return new View(standing.number(), standing.text(), latest == null ? null : latest.effective(),
                    standing.live(), standing.here(), making == null ? null : making.done(),
                    making == null ? null : making.total());
        }
    }

    /**
     * A text to publish.
     *
     * @param text a set of words a line with = between them
     * @param note why
     * @param effective from when on; at once if left out
     */
    record Draft(String text, @Nullable String note, @Nullable Instant effective) {}

    /** A text to look at. */
    record Look(String text) {}

    /**
     * The way back.
     *
     * @param version the number of the version whose text is to be in force again
     * @param note why
     */
    record Back(long version, @Nullable String note) {}

    /** Versions, the latest first. */
    record Versions(List<SynonymVersion> items) {}

    @GetMapping
    @Operation(summary = "Reads the latest version and how far this server has come with it", description = "Answers with its number as entity tag.")
    ResponseEntity<View> read() {
        View view = View.of(desk.standing());
        return ResponseEntity.ok().eTag(Precondition.tag(view.version())).body(view);
    }

    @PutMapping
    @Operation(summary = "Publishes a text", description = "If-None-Match: * for the first, If-Match: \"number\" after that. Words that are known in texts already stand for others at once; for new ones every server makes its index anew and answers by the one before meanwhile.")
    ResponseEntity<SynonymVersion> write(@RequestBody Draft draft, @RequestHeader HttpHeaders headers,
            Principal principal) {
        long after = Precondition.toPut(headers, stored());
        SynonymVersion version = desk.publish(new Synonyms.Plan(after, draft.text(),
                draft.note() == null ? "" : draft.note().strip(), null, draft.effective()),
                new Actor(principal.getName()));
        return created(version);
    }

    @PostMapping("/previews")
    @Operation(summary = "Tells which questions a text would answer otherwise", description = "Asks what visitors ask often, every word that would stand for others and titles with such a word, as now and as it would be; of each answer the first ten positions.")
    DictionaryPreview.Preview preview(@RequestBody Look look) {
        return desk.preview(look.text());
    }

    @PostMapping("/rollback")
    @Operation(summary = "Publishes the text of an earlier version again, at once", description = "Needs If-Match with the number of the latest version.")
    ResponseEntity<SynonymVersion> rollBack(@RequestBody Back back, @RequestHeader HttpHeaders headers,
            Principal principal) {
        return created(desk.restore(back.version(), Precondition.toChange(headers, stored()),
                back.note() == null ? "" : back.note().strip(), new Actor(principal.getName())));
    }

    private OptionalLong stored() {
        long latest = desk.standing().number();
        return latest == 0 ? OptionalLong.empty() : OptionalLong.of(latest);
    }

    private static ResponseEntity<SynonymVersion> created(SynonymVersion version) {
        return ResponseEntity.created(URI.create(ALL + version.number())).eTag(Precondition.tag(version.number()))
                .body(version);
    }

    @GetMapping("/versions")
    @Operation(summary = "Lists versions, the latest first")
    Versions list(@RequestParam(required = false) @Nullable Long before, @RequestParam(defaultValue = "20") int limit) {
        return new Versions(desk.versions(before, limit));
    }

    @GetMapping("/versions/{number}")
    @Operation(summary = "Reads a version")
    SynonymVersion one(@PathVariable long number) {
        return desk.version(number);
    }

    @GetMapping("/text")
    @Operation(summary = "Reads the latest text as a file")
    ResponseEntity<String> text() {
        return file(desk.standing().number(), desk.standing().text());
    }

    @GetMapping("/versions/{number}/text")
    @Operation(summary = "Reads the text of a version as a file")
    ResponseEntity<String> text(@PathVariable long number) {
        return file(number, desk.version(number).text());
    }

    private static ResponseEntity<String> file(long number, String text) {
        return ResponseEntity.ok().contentType(TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename("搜索词典-" + number + ".txt", StandardCharsets.UTF_8).build().toString())
                .body(text);
    }
}
