package org.duijie.api.precedent;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

import org.duijie.api.http.Precondition;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.intake.Precedent;
import org.duijie.engine.intake.Ruling;
import org.duijie.engine.intake.Rulings;
import org.duijie.engine.intake.TextKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Page;
import org.duijie.engine.text.Text;

/** Rulings on words for programs. */
@RestController
@RequestMapping("/api/v1/precedents")
@Tag(name = "precedents", description = "What people ruled on words that a text may use")
class PrecedentController {

    private final Rulings rulings;

    PrecedentController(Rulings rulings) {
        this.rulings = rulings;
    }

    /**
     * A ruling.
     *
     * @param id what it is called
     * @param version its version, the entity tag to change it with
     * @param kind what the words are about
     * @param words the words
     * @param codes codes of the terms they stand for; empty for nothing
     * @param note why
     * @param decidedBy who ruled
     * @param decidedOn when
     */
    record Item(String id, long version, TextKind kind, String words, List<String> codes, String note,
            String decidedBy, LocalDate decidedOn) {
        static Item of(Rulings.Entry entry) {
            Precedent p = entry.precedent();
            return new Item(entry.id(), entry.version(), p.kind(), p.words(), p.codes(), p.note(), p.decidedBy(),
                    p.decidedOn());
        }
    }

    @GetMapping
    @Operation(summary = "Lists rulings, those first written last first")
    Page<Item> list(@RequestParam(required = false) @Nullable TextKind kind,
            @RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int limit) {
        Page<Rulings.Entry> page = rulings.list(kind, q, after, limit);
        return new Page<>(page.items().stream().map(Item::of).toList(), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads a ruling", description = "Answers with its version as entity tag.")
    ResponseEntity<Item> read(@PathVariable String id) {
        return tagged(200, rulings.get(id).orElseThrow(() -> Refusal.notFound(Text.of("裁定", "ruling"), id)));
    }

    @PutMapping
    @Operation(summary = "Rules on words, or changes the ruling on them", description = "If-None-Match: * creates, If-Match: \"version\" replaces the ruling on the same words.")
    ResponseEntity<Item> write(@RequestBody Ruling ruling, @RequestHeader HttpHeaders headers, Principal principal) {
        long expected = Precondition.toPut(headers, version(rulings.on(ruling.kind(), ruling.words())));
        return tagged(expected == 0 ? 201 : 200, rulings.put(ruling, expected, new Actor(principal.getName())));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Takes a ruling back")
    ResponseEntity<Void> delete(@PathVariable String id, @RequestHeader HttpHeaders headers, Principal principal) {
        rulings.delete(id, Precondition.toChange(headers, version(rulings.get(id))), new Actor(principal.getName()));
        return ResponseEntity.noContent().build();
    }

    private static OptionalLong version(Optional<Rulings.Entry> entry) {
        return entry.stream().mapToLong(Rulings.Entry::version).findFirst();
    }

    private static ResponseEntity<Item> tagged(int status, Rulings.Entry entry) {
        return ResponseEntity.status(status).eTag(Precondition.tag(entry.version())).body(Item.of(entry));
    }
}
