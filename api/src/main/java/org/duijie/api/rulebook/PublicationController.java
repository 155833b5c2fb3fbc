package org.duijie.api.rulebook;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.rulebook.BookDesk;
import org.duijie.engine.rulebook.Publication;
import org.duijie.rules.edit.BookDifference;

/** Versions of rule books for programs. */
@RestController
@RequestMapping("/api/v1/rulebooks/{name}")
@Tag(name = "versions of rule books", description = "What counted when, and the way back")
class PublicationController {

    private final BookDesk desk;
    private final BookFiles files;
    private final Clock clock;

    PublicationController(BookDesk desk, BookFiles files, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.clock = clock;
    }

    /** Publications of a book. */
    record Items(List<Publication> items) {}

    /**
     * The way back.
     *
     * @param version the version that is to count again
     * @param note why
     */
    record Back(String version, String note) {}

    @GetMapping("/versions")
    @Operation(summary = "Lists what was published, newest first", description = "Empty while the book is as it came with the software.")
    Items list(@PathVariable String name) {
        return new Items(desk.publications(name));
    }

    @GetMapping("/workbook")
    @Operation(summary = "Reads the version that counts as a workbook for Excel or WPS")
    ResponseEntity<byte[]> workbook(@PathVariable String name) {
        return files.live(name);
    }

    @GetMapping("/versions/{version}")
    @Operation(summary = "Reads the sheets of a version")
    BookSource sheets(@PathVariable String name, @PathVariable String version) {
        return desk.sheets(name, version);
    }

    @GetMapping("/versions/{version}/difference")
    @Operation(summary = "Says in plain words how a version differs from another")
    BookDifference difference(@PathVariable String name, @PathVariable String version, @RequestParam String from) {
        return BookDifference.of(desk.sheets(name, from), desk.sheets(name, version));
    }

    @PostMapping("/rollback")
    @Operation(summary = "Lets a version count again, at once")
    Publication rollBack(@PathVariable String name, @RequestBody Back back, Principal principal) {
        return desk.rollBack(name, back.version(), back.note().strip(), LocalDate.now(clock),
                new Actor(principal.getName()));
    }
}
