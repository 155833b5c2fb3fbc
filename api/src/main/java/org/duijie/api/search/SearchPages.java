package org.duijie.api.search;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.duijie.api.need.TermsLines;
import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.api.party.ProfileLines;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Party;
import org.duijie.engine.text.Text;
import org.duijie.index.search.Answer;
import org.duijie.index.search.Facet;
import org.duijie.index.search.Marks;
import org.duijie.index.search.Sorting;

/** The page of the search. */
@PageController
final class SearchPages {
    private final SearchDesk desk;

    SearchPages(SearchDesk desk) {
        this.desk = desk;
    }

    /**
     * A record found.
     *
     * @param address its page
     * @param id its id
     * @param kind what it is
     * @param summary what tells it apart
     * @param owner the id of the party whose need it is; null for a party
     * @param standing how the need stands; OPEN for a party
     * @param shown its name, and where the words stand in it
     */
    record Row(String address, String id, Text kind, Text summary, @Nullable String owner, Standing standing,
            Shown shown) {
        static Row of(Hit hit, Names names, Marks marks) {
            Shown shown = Shown.of(hit, names, marks);
            return switch (hit) {
                case Hit.OfParty of -> {
                    Party party = of.party().value();
                    yield new Row("/parties/" + party.id(), party.id(), party.partyKind().label(),
                            ProfileLines.summary(party), null, Standing.OPEN, shown);
                }
                case Hit.OfNeed of -> {
                    Need need = of.need().value();
                    yield new Row("/needs/" + need.id(), need.id(), need.needKind().label(),
                            TermsLines.summary(need.terms()), need.owner(), of.standing(), shown);
                }
            };
        }
    }

    /**
     * Why nothing was found.
     *
     * @param facet the facet that was narrowed by; null for a word
     * @param what the word, or the labels of the choices
     * @param alone how many records it finds by itself
     * @param without how many records the rest finds
     * @param remedy the address of the question without it; empty for a word
     */
    record Reason(@Nullable Facet facet, List<Text> what, long alone, long without, String remedy) {
        static Reason of(Answer.Reason reason, SearchInput input) {
            Facet facet = reason.facet();
            return facet == null
                    ? new Reason(null, reason.words().stream().map(Text::same).toList(), reason.alone(),
                            reason.without(), "")
                    : new Reason(facet, reason.words().stream().map(value -> Labels.of(facet, value)).toList(),
                            reason.alone(), reason.without(), input.address(facet, null));
        }
    }

    @GetMapping("/search")
    String search(@ModelAttribute("input") SearchInput asked, Names names, Model model) {
        SearchInput input = asked.narrowest();
        Results results = desk.find(input.question(names.shown()));
        Marks marks = desk.marks(input.words());
        Answer answer = results.answer();
        model.addAttribute("words", input.words());
        model.addAttribute("sorting", input.sorting());
        model.addAttribute("sortings", Sorting.values());
        model.addAttribute("results", results);
        model.addAttribute("rows", results.hits().stream().map(hit -> Row.of(hit, names, marks)).toList());
        model.addAttribute("groups",
                answer == null ? Choices.ofKinds(input) : Choices.of(answer, input, names));
        model.addAttribute("chosen", Arrays.stream(Facet.values()).mapToInt(f -> input.values(f).size()).sum());
        model.addAttribute("more",
                answer == null || answer.next() == null ? null : input.address(null, answer.next()));
        model.addAttribute("reasons", answer == null
                ? List.of()
                : answer.reasons().stream().map(reason -> Reason.of(reason, input)).toList());
        return "search/page";
    }
}
