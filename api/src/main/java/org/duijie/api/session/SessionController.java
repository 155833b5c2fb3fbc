package org.duijie.api.session;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.api.http.Bodies;
import org.duijie.api.http.Precondition;
import org.duijie.api.page.Unmasking;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;

/** Match sessions for programs. */
@RestController
@RequestMapping("/api/v1/sessions")
@Tag(name = "sessions", description = "Plans of match sessions: roster, wishes, pins and vetoes")
class SessionController {

    private static final Text SESSION = Text.of("对接活动", "session");

    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * A session in a list.
     *
     * @param version its version, the entity tag to change it with
     * @param needs number of needs on its roster
     * @param candidates number of candidates on its roster
     */
    record Item(long version, String id, String name, Form form, String book, LocalDate date, int needs,
            int candidates) {
        private static Item of(Versioned<MatchSession> stored) {
            MatchSession session = stored.value();
            return new Item(stored.version(), session.id(), session.name(), session.form(), session.book(),
                    session.date(), session.roster().needs().size(), session.roster().candidates().size());
        }
    }

    /** All sessions. */
    record Items(List<Item> items) {}

    @GetMapping
    @Operation(summary = "Lists sessions, latest date first")
    Items list() {
        return new Items(sessions.list().stream().map(Item::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads a session", description = "Answers with its version as entity tag; only staff read the notes of pins and vetoes.")
    ResponseEntity<MatchSession> read(@PathVariable String id, HttpServletRequest request) {
        Versioned<MatchSession> found = sessions.find(id).orElseThrow(() -> Refusal.notFound(SESSION, id));
        return tagged(200, Unmasking.allowed(request)
                ? found
                : new Versioned<>(found.value().with(found.value().constraints().withoutNotes()), found.version()));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Creates or replaces a session", description = "If-None-Match: * creates, If-Match: \"version\" replaces.")
    ResponseEntity<MatchSession> write(@PathVariable String id, @RequestBody MatchSession session,
            @RequestHeader HttpHeaders headers, Principal principal) {
        Bodies.checkId(id, session.id());
        long expected = Precondition.toPut(headers, version(id));
        return tagged(expected == 0 ? 201 : 200, sessions.put(session, expected, new Actor(principal.getName())));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Deletes a session with its runs", description = "Refused once it has a release.")
    ResponseEntity<Void> delete(@PathVariable String id, @RequestHeader HttpHeaders headers, Principal principal) {
        sessions.delete(id, Precondition.toChange(headers, version(id)), new Actor(principal.getName()));
        return ResponseEntity.noContent().build();
    }

    private OptionalLong version(String id) {
        return sessions.find(id).stream().mapToLong(Versioned::version).findFirst();
    }

    private static ResponseEntity<MatchSession> tagged(int status, Versioned<MatchSession> session) {
        return ResponseEntity.status(status).eTag(Precondition.tag(session.version())).body(session.value());
    }
}
