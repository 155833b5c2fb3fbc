package org.duijie.api.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import org.duijie.api.fair.Stated;
import org.duijie.api.need.TermsLines;
import org.duijie.api.page.Lines;
import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.fair.Visit;
import org.duijie.engine.find.Suit;
import org.duijie.engine.find.SuitDesk;
import org.duijie.engine.need.Position;
import org.duijie.engine.party.Answer;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.index.openings.Opening;
import org.duijie.index.openings.OpeningFacet;
import org.duijie.index.openings.OpeningSorting;
import org.duijie.index.openings.Openings;
import org.duijie.index.search.Question;

/** The search of positions, and one position, for anybody. */
@PageController
final class OpeningPages {
    private final OpeningDesk desk;
    private final SuitDesk suits;
    private final Clock clock;

    OpeningPages(OpeningDesk desk, SuitDesk suits, Clock clock) {
        this.desk = desk;
        this.suits = suits;
        this.clock = clock;
    }

    /**
     * A position found, as the store has it, with what was asked for marked.
     *
     * @param suit how whom the page is for stands to it; null if it is for anybody
     * @param booths where fairs have it
     */
    record Row(Opening opening, Text summary, boolean urgent, @Nullable Suit suit, List<Booth> booths) {}

    /**
     * Where a fair has a position.
     *
     * @param number of the booth; null if it has none
     */
    record Booth(Visit fair, @Nullable String number) {
        static List<Booth> of(String position, List<Visit> fairs) {
            return fairs.stream().filter(fair -> fair.offers().positions().contains(position))
                    .map(fair -> new Booth(fair, fair.offers().booth(position).orElse(null))).toList();
        }
    }

    /**
     * Why nothing was found.
     *
     * @param facet the facet that was narrowed by; null for a word
     * @param what the word, or the labels of the choices
     * @param alone how many positions it finds by itself
     * @param without how many the rest finds
     * @param remedy the address of the question without it; null if it cannot be taken out of what was typed
     */
    record Reason(@Nullable OpeningFacet facet, List<Text> what, long alone, long without, @Nullable String remedy) {}

    /** Words that may have been meant, and the question with them. */
    record Instead(String words, String address) {}

    @GetMapping("/openings")
    String search(OpeningInput input, Model model) {
        model.addAttribute("levels", EducationLevel.values());
        model.addAttribute("asked", input.question(LocalDate.now(clock), List.of()).toSave());
        return show("/openings", input, desk.find(input), Map.of(), model);
    }

    /** The same on behalf of a graduate on record, for who is signed in: with all that is known of him. */
    @GetMapping("/parties/{id}/openings")
    String onBehalf(@PathVariable String id, OpeningInput input, Names names, Model model) {
        OpeningDesk.Found found = desk.find(input);
        Map<String, Suit> stands = suits.suits(found.positions().values(), id, LocalDate.now(clock));
        model.addAttribute("whom", id);
        model.addAttribute("name", names.party(id));
        return show("/parties/" + id + "/openings", input, found, stands, model);
    }

    private String show(String page, OpeningInput input, OpeningDesk.Found found, Map<String, Suit> stands,
            Model model) {
        Openings openings = found.openings();
        model.addAttribute("page", page);
        model.addAttribute("words", input.words());
        model.addAttribute("sorting", input.sorting());
        model.addAttribute("sortings", OpeningSorting.values());
        model.addAttribute("total", openings.total());
        model.addAttribute("groups", FacetWords.of(openings, input, found.fairs()));
        model.addAttribute("rows", rows(openings.hits(), found, stands));
        model.addAttribute("near", rows(openings.near(), found, stands));
        model.addAttribute("reasons",
                openings.reasons().stream().map(reason -> reason(page, reason, input, found.fairs())).toList());
        model.addAttribute("instead", openings.instead().stream()
                .map(words -> new Instead(words, input.address(page, words, null, null))).toList());
        model.addAttribute("more", openings.next() == null ? null : input.address(page, null, null, openings.next()));
        return "opening/list";
    }

    private static List<Row> rows(List<Opening> openings, OpeningDesk.Found found, Map<String, Suit> stands) {
        return openings.stream().flatMap(opening -> Stream.ofNullable(found.positions().get(opening.id()))
                .map(position -> new Row(opening, TermsLines.summary(position.terms()),
                        position.terms().urgent() == Answer.YES, stands.get(position.id()),
                        Booth.of(position.id(), found.fairs()))))
                .toList();
    }

    private Reason reason(String page, Openings.Reason reason, OpeningInput input, List<Visit> fairs) {
        OpeningFacet facet = reason.facet();
        if (facet != null) {
            return new Reason(facet,
                    reason.words().stream().map(value -> FacetWords.label(facet, value, input, fairs)).toList(),
                    reason.alone(), reason.without(), input.address(page, null, facet, null));
        }
        String word = reason.words().getFirst();
        return new Reason(null, List.of(Text.same(word)), reason.alone(), reason.without(),
                input.without(word, desk.dictionary()).map(rest -> input.address(page, rest, null, null))
                        .orElse(null));
    }

    /** How somebody stands to positions of the list; nothing of what he states is kept. */
    @PostMapping("/openings/suits")
    @ResponseBody
    ResponseEntity<byte[]> suits(@RequestParam(required = false, defaultValue = "") List<String> id, Stated stated,
            Locale locale) {
        return Stated.answer(suits.suits(desk.positions(id.stream().limit(Question.MOST).toList()).values(),
                stated.profile(), LocalDate.now(clock)), locale);
    }

    @GetMapping("/openings/{id}")
    String one(@PathVariable String id, Names names, Model model) {
        Position position = desk.position(id);
        model.addAttribute("position", position);
        model.addAttribute("lines",
                TermsLines.of(position.terms(), names).stream().filter(Lines.Line::stated).toList());
        model.addAttribute("alike", desk.alike(id));
        return "opening/one";
    }
}
