package org.duijie.api.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.importing.BulkLoad;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Parties;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.record.Put;

/** Records in bulk for machines: a line each way. */
@RestController
@RequestMapping("/api/v1/bulk")
@Tag(name = "bulk", description = "Many records at once, a line of JSON each")
class BulkController {
    private static final String NDJSON = "application/x-ndjson";

    private final Parties parties;
    private final Needs needs;

    BulkController(Parties parties, Needs needs) {
        this.parties = parties;
        this.needs = needs;
    }

    /**
     * The answer to a line.
     *
     * @param line its number among the lines that are not blank, from 1
     * @param id the id it states
     * @param status 201 created, 200 changed or there already, 422 against a rule, 409 in conflict
     * @param version the version of the record; absent if refused
     * @param violations why it was refused; empty if it was not
     */
    record LineAnswer(long line, String id, int status, @Nullable Long version, List<Violation> violations) {

        static LineAnswer of(BulkLoad.Answer answer) {
            return switch (answer.outcome()) {
                case Put.Written put -> new LineAnswer(answer.line(), answer.id(), put.version() == 1 ? 201 : 200,
                        put.version(), List.of());
                case Put.Unchanged put -> new LineAnswer(answer.line(), answer.id(), 200, put.version(), List.of());
                case Put.Refused put -> new LineAnswer(answer.line(), answer.id(),
                        put.kind() == Refusal.Kind.INVALID ? 422 : 409, null, put.violations());
            };
        }
    }

    @PostMapping(consumes = NDJSON, produces = NDJSON)
    @Operation(summary = "Writes parties and needs, a line each", description = "Each line is a party or need with its kind, as both are read, up to 1 MB. Answers a line for each in their order, once it is written; at most 500 lines a transaction. Lines already on record as they are change nothing.")
    void load(HttpServletRequest request, HttpServletResponse response, Principal principal) throws IOException {
        response.setContentType(NDJSON);
        OutputStream out = response.getOutputStream();
        BulkLoad load = new BulkLoad(parties, needs, new Actor(principal.getName()), answer -> {
            try {
                out.write((Json.write(LineAnswer.of(answer)) + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        JsonLines.read(request.getInputStream(), load);
        out.flush();
    }
}
