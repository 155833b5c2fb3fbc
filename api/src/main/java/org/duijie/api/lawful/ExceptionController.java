package org.duijie.api.lawful;

import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.lawful.ExceptionDesk;
import org.duijie.engine.lawful.Exceptions;
import org.duijie.engine.lawful.Provision;
import org.duijie.engine.lawful.Provisions;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Page;
import org.duijie.engine.text.Text;

/** Protected attributes and lawful exceptions for programs. */
@RestController
@RequestMapping("/api/v1/lawful-exceptions")
@Tag(name = "lawful exceptions", description = "Where a document allows what the law otherwise refuses")
class ExceptionController {
    private static final String ALL = "/api/v1/lawful-exceptions";

    private final Exceptions exceptions;
    private final ExceptionDesk desk;
    private final Clock clock;

    ExceptionController(Exceptions exceptions, ExceptionDesk desk, Clock clock) {
        this.exceptions = exceptions;
        this.desk = desk;
        this.clock = clock;
    }

    /** How a book treats every protected attribute. */
    record ProvisionItems(List<Provision> items) {}

    @GetMapping
    @Operation(summary = "Lists the register, those added last first")
    Page<Exceptions.Entry> list(@RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int limit) {
        return exceptions.list(after, limit);
    }

    @GetMapping("/provisions")
    @Operation(summary = "Tells how a book treats every protected attribute, and by which law", description = "For texts of demands the book is called demand.")
    ProvisionItems provisions(@RequestParam(defaultValue = Provisions.DEMANDS) String book) {
        return new ProvisionItems(Provisions.of(book));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads an exception")
    Exceptions.Entry read(@PathVariable String id) {
        return exceptions.find(id).orElseThrow(() -> Refusal.notFound(Text.of("合法例外", "lawful exception"), id));
    }

    @PostMapping
    @Operation(summary = "Adds an exception; for administrators")
    ResponseEntity<Exceptions.Entry> add(@RequestBody Exceptions.Claim claim, Principal principal) {
        Exceptions.Entry added = desk.add(claim, LocalDate.now(clock), new Actor(principal.getName()));
        return ResponseEntity.created(URI.create(ALL + "/" + added.id())).body(added);
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "Ends an exception before its day; for administrators")
    Exceptions.Entry end(@PathVariable String id, Principal principal) {
        return desk.end(id, new Actor(principal.getName()));
    }
}
