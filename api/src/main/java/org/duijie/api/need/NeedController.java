package org.duijie.api.need;

import java.security.Principal;
import java.util.Arrays;
import java.util.OptionalLong;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.api.http.Bodies;
import org.duijie.api.http.Precondition;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Needs;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/** Needs for programs. */
@RestController
@RequestMapping("/api/v1/needs")
@Tag(name = "needs", description = "Positions, projects and challenges")
class NeedController {

    private static final Text NEED = Text.of("需求", "need");

    private final Needs needs;

    NeedController(Needs needs) {
        this.needs = needs;
    }

    /**
     * A need in a list.
     *
     * @param version its version, the entity tag to change it with
     * @param need the need
     */
    record Item(long version, Need need) {}

    @GetMapping
    @Operation(summary = "Lists needs by id")
    Page<Item> list(@RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String owner, @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "100") int limit) {
        Page<Versioned<Need>> page = needs.list(kind(kind), owner, q, after, limit);
        return new Page<>(page.items().stream().map(v -> new Item(v.version(), v.value())).toList(), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads a need", description = "Answers with its version as entity tag.")
    ResponseEntity<Need> read(@PathVariable String id) {
        return tagged(200, needs.find(id).orElseThrow(() -> Refusal.notFound(NEED, id)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Creates or replaces a need", description = "If-None-Match: * creates, If-Match: \"version\" replaces.")
    ResponseEntity<Need> write(@PathVariable String id, @RequestBody Need need, @RequestHeader HttpHeaders headers,
            Principal principal) {
        Bodies.checkId(id, need.id());
        long expected = Precondition.toPut(headers, version(id));
        return tagged(expected == 0 ? 201 : 200, needs.put(need, expected, new Actor(principal.getName())));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Deletes a need", description = "Refused while rosters or a released session refer to it.")
    ResponseEntity<Void> delete(@PathVariable String id, @RequestHeader HttpHeaders headers, Principal principal) {
        needs.delete(id, Precondition.toChange(headers, version(id)), new Actor(principal.getName()));
        return ResponseEntity.noContent().build();
    }

    private OptionalLong version(String id) {
        return needs.find(id).stream().mapToLong(Versioned::version).findFirst();
    }

    private static ResponseEntity<Need> tagged(int status, Versioned<Need> need) {
        return ResponseEntity.status(status).eTag(Precondition.tag(need.version())).body(need.value());
    }

    private static @Nullable NeedKind kind(@Nullable String key) {
        return key == null
                ? null
                : NeedKind.ofKey(key).orElseThrow(() -> Bodies.unknownKind(key,
                        Arrays.stream(NeedKind.values()).map(NeedKind::key).toList()));
    }
}
