package org.duijie.api.rulebook;

import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import org.duijie.api.page.Unmasking;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.rulebook.BookDesk;
import org.duijie.engine.rulebook.CheckReport;
import org.duijie.engine.rulebook.Draft;
import org.duijie.engine.rulebook.Publication;
import org.duijie.rules.book.BookFolder;
import org.duijie.rules.book.SheetTable;
import org.duijie.rules.edit.BookDifference;
import org.duijie.rules.edit.BookMerge;

/** Drafts of rule books for programs: written, checked, approved, published. */
@RestController
@RequestMapping("/api/v1/rulebooks/{name}/drafts")
@Tag(name = "drafts of rule books", description = "Changes of a rule book on their way")
class DraftController {

    private final BookDesk desk;
    private final BookFiles files;
    private final WitnessView witnesses;
    private final Unmasking unmasking;
    private final Clock clock;

    DraftController(BookDesk desk, BookFiles files, WitnessView witnesses, Unmasking unmasking, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.witnesses = witnesses;
        this.unmasking = unmasking;
        this.clock = clock;
    }

    /** Drafts of a book. */
    record Items(List<Draft> items) {}

    /** What a draft begins with. */
    record Beginning(String title) {}

    /** Texts of all sheets by file name. */
    record Sheets(SortedMap<String, String> sheets) {}

    /** Words beside a step; may be left out. */
    record Note(@Nullable String note) {
        String words() {
            return note == null ? "" : note.strip();
        }
    }

    /**
     * When a draft is to count.
     *
     * @param effective from when on; absent for at once
     */
    record Effect(@Nullable Instant effective) {}

    @GetMapping
    @Operation(summary = "Lists the drafts of a book, newest first")
    Items list(@PathVariable String name) {
        return new Items(desk.drafts(name).stream().map(Versioned::value).toList());
    }

    @PostMapping
    @Operation(summary = "Begins a draft of the version published last")
    ResponseEntity<Draft> begin(@PathVariable String name, @RequestBody Beginning beginning, Principal principal) {
        Versioned<Draft> draft = desk.begin(name, beginning.title().strip(), actor(principal));
        return ResponseEntity.created(URI.create("/api/v1/rulebooks/" + name + "/drafts/" + draft.value().id()))
                .eTag(Precondition.tag(draft.version())).body(draft.value());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads a draft", description = "Answers with its version as entity tag.")
    ResponseEntity<Draft> read(@PathVariable String name, @PathVariable String id) {
        return tagged(desk.draft(name, id));
    }

    @GetMapping("/{id}/sheets")
    @Operation(summary = "Reads the sheets of a draft")
    ResponseEntity<Sheets> sheets(@PathVariable String name, @PathVariable String id) {
        Versioned<Draft> draft = desk.draft(name, id);
        return ResponseEntity.ok().eTag(Precondition.tag(draft.version()))
                .body(new Sheets(desk.sheets(draft.value()).sheets()));
    }

    @PutMapping("/{id}/sheets")
    @Operation(summary = "Writes all sheets of a draft", description = "Anything may be wrong in them but that they are CSV; the checks tell.")
    ResponseEntity<Draft> write(@PathVariable String name, @PathVariable String id, @RequestBody Sheets written,
            @RequestHeader HttpHeaders headers, Principal principal) {
        long expected = expected(name, id, headers);
        written.sheets().forEach(SheetTable::parse);
        BookSource source = new BookSource(new BookRef(name, BookFolder.version(written.sheets())),
                new TreeMap<>(written.sheets()));
        return tagged(desk.write(name, id, expected, source, actor(principal)));
    }

    @GetMapping("/{id}/workbook")
    @Operation(summary = "Reads a draft as a workbook for Excel or WPS")
    ResponseEntity<byte[]> workbook(@PathVariable String name, @PathVariable String id) {
        return files.draft(name, id);
    }

    @PutMapping(value = "/{id}/workbook", consumes = {MediaType.APPLICATION_OCTET_STREAM_VALUE,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(summary = "Takes a workbook into a draft", description = "What the workbook does not show stays as it is.")
    ResponseEntity<Draft> take(@PathVariable String name, @PathVariable String id, @RequestBody byte[] workbook,
            @RequestHeader HttpHeaders headers, Principal principal) {
        return tagged(files.take(name, id, expected(name, id, headers), workbook, actor(principal)));
    }

    @PostMapping("/{id}/undo")
    @Operation(summary = "Takes the last change of a draft back")
    ResponseEntity<Draft> undo(@PathVariable String name, @PathVariable String id, @RequestHeader HttpHeaders headers,
            Principal principal) {
        return tagged(desk.undo(name, id, expected(name, id, headers), actor(principal)));
    }

    @PostMapping("/{id}/redo")
    @Operation(summary = "Does again what was taken back last")
    ResponseEntity<Draft> redo(@PathVariable String name, @PathVariable String id, @RequestHeader HttpHeaders headers,
            Principal principal) {
        return tagged(desk.redo(name, id, expected(name, id, headers), actor(principal)));
    }

    @PostMapping("/{id}/merge")
    @Operation(summary = "Takes into a draft what was published since it was begun")
    ResponseEntity<Draft> merge(@PathVariable String name, @PathVariable String id, @RequestHeader HttpHeaders headers,
            Principal principal) {
        return tagged(desk.merge(name, id, expected(name, id, headers), BookMerge::of, actor(principal)));
    }

    @GetMapping("/{id}/difference")
    @Operation(summary = "Says in plain words what a draft changes")
    BookDifference difference(@PathVariable String name, @PathVariable String id) {
        Draft draft = desk.draft(name, id).value();
        return BookDifference.of(desk.base(draft), desk.sheets(draft));
    }

    @GetMapping("/{id}/checks")
    @Operation(summary = "Checks a draft", description = "Everything at once, with sheet, row, column and a hint.")
    CheckReport checks(@PathVariable String name, @PathVariable String id) {
        return desk.check(name, id, LocalDate.now(clock));
    }

    @GetMapping("/{id}/checks/witnesses")
    @Operation(summary = "Finds real pairs of past sessions for what the checks say", description = "Up to three pairs for each gap, overlap and conflict, from the newest runs of the last three sessions on the book. An item names its remark by the place in the checks, from 0; no pairs means that no past pair falls there. /api/v1/runs/{run}/why explains a pair. Names of persons are masked unless staff ask with unmask=true.")
    WitnessView.All witnesses(@PathVariable String name, @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean unmask, HttpServletRequest request) {
        return witnesses.of(name, desk.check(name, id, LocalDate.now(clock)),
                unmasking.names(unmask, "draft", id, request));
    }

    @PostMapping("/{id}/submission")
    @Operation(summary = "Hands a draft over for approval", description = "Refused with everything the checks refuse.")
    ResponseEntity<Draft> submit(@PathVariable String name, @PathVariable String id, @RequestBody Note note,
            @RequestHeader HttpHeaders headers, Principal principal) {
        return tagged(desk.submit(name, id, expected(name, id, headers), note.words(), LocalDate.now(clock),
                actor(principal)));
    }

    @PostMapping("/{id}/approval")
    @Operation(summary = "Approves a draft as it stands", description = "Needs the role APPROVER, and somebody who did not write in it.")
    ResponseEntity<Draft> approve(@PathVariable String name, @PathVariable String id, @RequestBody Note note,
            @RequestHeader HttpHeaders headers, Principal principal) {
        return tagged(desk.approve(name, id, expected(name, id, headers), note.words(), actor(principal)));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Gives a draft back to whoever writes")
    ResponseEntity<Draft> giveBack(@PathVariable String name, @PathVariable String id, @RequestBody Note note,
            @RequestHeader HttpHeaders headers, Principal principal) {
        return tagged(desk.giveBack(name, id, expected(name, id, headers), note.words(), actor(principal)));
    }

    @PostMapping("/{id}/publication")
    @Operation(summary = "Publishes a draft", description = "At once, or from an instant on.")
    Publication publish(@PathVariable String name, @PathVariable String id, @RequestBody Effect effect,
            @RequestHeader HttpHeaders headers, Principal principal) {
        return desk.publish(name, id, expected(name, id, headers), effect.effective(), LocalDate.now(clock),
                actor(principal));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Gives a draft up", description = "It can still be read.")
    ResponseEntity<Draft> abandon(@PathVariable String name, @PathVariable String id,
            @RequestHeader HttpHeaders headers, Principal principal) {
        return tagged(desk.abandon(name, id, expected(name, id, headers), actor(principal)));
    }

    private long expected(String name, String id, HttpHeaders headers) {
        return Precondition.toChange(headers, OptionalLong.of(desk.draft(name, id).version()));
    }

    private static Actor actor(Principal principal) {
        return new Actor(principal.getName());
    }

    private static ResponseEntity<Draft> tagged(Versioned<Draft> draft) {
        return ResponseEntity.ok().eTag(Precondition.tag(draft.version())).body(draft.value());
    }
}
