package org.duijie.api.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.api.page.Names;
import org.duijie.api.page.Unmasking;
import org.duijie.api.party.Masked;
import org.duijie.engine.need.Need;
import org.duijie.engine.party.Party;
import org.duijie.index.search.Answer;
import org.duijie.index.search.Marks;

/** Search for programs. */
@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "search", description = "Parties and needs by words, with counts by facets")
class SearchController {

    private final SearchDesk desk;
    private final Unmasking unmasking;

    SearchController(SearchDesk desk, Unmasking unmasking) {
        this.desk = desk;
        this.unmasking = unmasking;
    }

    /**
     * A record found: a party or a need.
     *
     * @param version its version, the entity tag to change it with
     * @param party the party; null for a need
     * @param need the need; null for a party
     * @param standing how the need stands; null for a party
     * @param shown where the words stand in it
     */
    record Item(long version, @Nullable Party party, @Nullable Need need, @Nullable String standing, Shown shown) {
        static Item of(Hit hit, Names names, Marks marks) {
            Shown shown = Shown.of(hit, names, marks);
            return switch (hit) {
                case Hit.OfParty of -> new Item(of.party().version(), Masked.of(of.party().value(), names), null, null,
                        shown);
                case Hit.OfNeed of -> new Item(of.need().version(), null, of.need().value(), of.standing().key(),
                        shown);
            };
        }
    }

    /**
     * A part of a question that found nothing.
     *
     * @param words the word, or what was asked of a facet
     * @param facet the facet; null for a word
     * @param alone how many records it finds by itself
     * @param without how many records the rest of the question finds
     */
    record Reason(List<String> words, @Nullable String facet, long alone, long without) {
        static Reason of(Answer.Reason reason) {
            return new Reason(reason.words(), reason.facet() == null ? null : reason.facet().key(), reason.alone(),
                    reason.without());
        }
    }

    /**
     * What was found.
     *
     * @param items the records in order
     * @param total how many there are in all; null if the store answered
     * @param facets of each facet its values and how many records have each, most first
     * @param next the cursor of the next answer; null at the end
     * @param reasons why nothing was found; empty if something was
     * @param number the change all up to which the answer reflects; 0 if the store answered
     * @param behind how many later changes there are; 0 unless much is being written or the index is not well
     * @param source INDEX; OLD_INDEX while that is made anew; STORE while there is none: by names and ids alone, without counts
     */
    record Found(List<Item> items, @Nullable Long total, Map<String, List<Answer.Count>> facets,
            @Nullable String next, List<Reason> reasons, long number, long behind, Results.Source source) {}

    @GetMapping
    @Operation(summary = "Finds parties and needs by words", description = "Every word must stand somewhere in a record. Names of persons are masked, and not looked at, unless unmask=true.")
    Found search(@ParameterObject @ModelAttribute SearchInput input,
            @RequestParam(defaultValue = "false") boolean unmask, HttpServletRequest request) {
        Names names = unmasking.names(unmask, "party", "*", request);
        Results results = desk.find(input.question(unmask));
        Marks marks = desk.marks(input.words());
        List<Item> items = results.hits().stream().map(hit -> Item.of(hit, names, marks)).toList();
        Answer answer = results.answer();
        if (answer == null) {
            return new Found(items, null, Map.of(), null, List.of(), results.number(), results.behind(),
                    results.source());
        }
        Map<String, List<Answer.Count>> facets = new TreeMap<>();
        answer.counts().forEach((facet, counts) -> facets.put(facet.key(), counts));
        return new Found(items, answer.total(), facets, answer.next(),
                answer.reasons().stream().map(Reason::of).toList(), results.number(), results.behind(),
                results.source());
    }
}
