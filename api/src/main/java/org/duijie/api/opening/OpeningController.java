package org.duijie.api.opening;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.need.Position;
import org.duijie.index.openings.Explained;
import org.duijie.index.openings.Opening;
import org.duijie.index.openings.Openings;
import org.duijie.index.openings.Suggestion;
import org.duijie.index.search.Answer;
import org.duijie.index.search.Marks;

/** The search of positions for programs; nobody has to sign in. */
@RestController
@RequestMapping("/api/v1/openings")
@Tag(name = "openings", description = "Positions that anybody may see, by words, with counts by facets")
class OpeningController {
    private final OpeningDesk desk;

    OpeningController(OpeningDesk desk) {
        this.desk = desk;
    }

    /**
     * A position found.
     *
     * @param position the position as it is now
     * @param found WORDS, SOUND (同音), SLIP (mistyped) or NEAR
     * @param title its title in pieces, what was asked for marked
     * @param explained why it stands where it does; null unless asked for
     */
    record Item(Position position, Opening.Found found, List<Marks.Piece> title, @Nullable Explained explained) {}

    /**
     * A part of a question that found nothing.
     *
     * @param words the word, or what was asked of a facet
     * @param facet the facet; null for a word
     * @param alone how many positions it finds by itself
     * @param without how many the rest of the question finds
     */
    record Reason(List<String> words, @Nullable String facet, long alone, long without) {}

    /**
     * What was found.
     *
     * @param items the positions in order
     * @param total how many there are in all
     * @param facets of each facet its values and how many positions have each, most first; at most 100 and those asked for
     * @param next the cursor of the next answer; null at the end
     * @param reasons why nothing was found; empty if something was
     * @param instead when nothing was found as typed, words that may have been meant
     * @param near when nothing was found, what has something in common with the question
     */
    record Found(List<Item> items, long total, Map<String, List<Answer.Count>> facets, @Nullable String next,
            List<Reason> reasons, List<String> instead, List<Item> near) {}

    @GetMapping
    @Operation(summary = "Finds positions by words", description = "Every word that tells something must stand somewhere in a position, in this or another word for the same. explain=true tells what each score is made of.")
    Found search(@ParameterObject OpeningInput input,
            @RequestParam(defaultValue = "false") boolean explain) {
        OpeningDesk.Found found = desk.find(input);
        Openings openings = found.openings();
        Map<String, List<Answer.Count>> facets = new TreeMap<>();
        openings.counts().forEach((facet, counts) -> facets.put(facet.key(), counts));
        return new Found(
                items(openings.hits(), found, opening -> explain ? desk.explain(input, opening.id()) : null),
                openings.total(), facets, openings.next(),
                openings.reasons().stream().map(reason -> new Reason(reason.words(),
                        reason.facet() == null ? null : reason.facet().key(), reason.alone(), reason.without()))
                        .toList(),
                openings.instead(), items(openings.near(), found, opening -> null));
    }

    private static List<Item> items(List<Opening> openings, OpeningDesk.Found found, Explaining explaining) {
        return openings.stream().filter(opening -> found.positions().containsKey(opening.id()))
                .map(opening -> new Item(Objects.requireNonNull(found.positions().get(opening.id())), opening.found(),
                        opening.title(), explaining.of(opening)))
                .toList();
    }

    /** Says why, or nothing. */
    @FunctionalInterface
    private interface Explaining {
        @Nullable
        Explained of(Opening opening);
    }

    /** Titles to choose from. */
    record Suggested(List<Suggestion> items) {}

    @GetMapping("/suggestions")
    @Operation(summary = "Suggests titles while somebody types", description = "In characters, pinyin or initials; those of most positions first.")
    Suggested suggest(@RequestParam(defaultValue = "") String q) {
        return new Suggested(desk.suggest(q.strip()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads a position that anybody may see")
    Position one(@PathVariable String id) {
        return desk.position(id);
    }

    @GetMapping("/{id}/alike")
    @Operation(summary = "Lists the positions most like a position")
    List<Position> alike(@PathVariable String id) {
        return desk.alike(id);
    }
}
