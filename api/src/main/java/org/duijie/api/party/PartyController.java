package org.duijie.api.party;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
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
import org.duijie.api.page.Names;
import org.duijie.api.page.Unmasking;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/** Parties for programs. */
@RestController
@RequestMapping("/api/v1/parties")
@Tag(name = "parties", description = "Experts, teams, graduates, enterprises, institutions and departments")
class PartyController {

    private static final Text PARTY = Text.of("参与方", "party");

    private final Parties parties;
    private final Unmasking unmasking;

    PartyController(Parties parties, Unmasking unmasking) {
        this.parties = parties;
        this.unmasking = unmasking;
    }

    /**
     * A party in a list.
     *
     * @param version its version, the entity tag to change it with
     * @param party the party
     */
    record Item(long version, Party party) {}

    @GetMapping
    @Operation(summary = "Lists parties by id", description = "Names of persons and all contacts are masked unless staff ask with unmask=true; only staff find persons by name.")
    Page<Item> list(@RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int limit, @RequestParam(defaultValue = "false") boolean unmask,
            HttpServletRequest request) {
        Names shown = unmasking.names(unmask, "party", "*", request);
        Page<Versioned<Party>> page = parties.list(kind(kind), q, Unmasking.allowed(request), after, limit);
        List<Item> items = page.items().stream().map(v -> new Item(v.version(), Masked.of(v.value(), shown))).toList();
        return new Page<>(items, page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads a party", description = "Answers with its version as entity tag.")
    ResponseEntity<Party> read(@PathVariable String id, @RequestParam(defaultValue = "false") boolean unmask,
            HttpServletRequest request) {
        Versioned<Party> found = parties.find(id).orElseThrow(() -> Refusal.notFound(PARTY, id));
        Names shown = unmasking.names(unmask, "party", id, request);
        return ResponseEntity.ok().eTag(Precondition.tag(found.version()))
                .body(Masked.of(found.value(), shown));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Creates or replaces a party", description = "If-None-Match: * creates, If-Match: \"version\" replaces.")
    ResponseEntity<Party> write(@PathVariable String id, @RequestBody Party party, @RequestHeader HttpHeaders headers,
            Principal principal) {
        Bodies.checkId(id, party.id());
        Masked.refuse(party);
        long expected = Precondition.toPut(headers, version(id));
        Versioned<Party> written = parties.put(party, expected, new Actor(principal.getName()));
        return ResponseEntity.status(expected == 0 ? 201 : 200).eTag(Precondition.tag(written.version()))
                .body(written.value());
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Deletes a party", description = "Refused while needs, rosters or a released session refer to it.")
    ResponseEntity<Void> delete(@PathVariable String id, @RequestHeader HttpHeaders headers, Principal principal) {
        parties.delete(id, Precondition.toChange(headers, version(id)), new Actor(principal.getName()));
        return ResponseEntity.noContent().build();
    }

    private OptionalLong version(String id) {
        return parties.find(id).stream().mapToLong(Versioned::version).findFirst();
    }

    private static @Nullable PartyKind kind(@Nullable String key) {
        return key == null
                ? null
                : PartyKind.ofKey(key).orElseThrow(() -> Bodies.unknownKind(key,
                        Arrays.stream(PartyKind.values()).map(PartyKind::key).toList()));
    }
}
