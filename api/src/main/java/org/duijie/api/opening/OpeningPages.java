package org.duijie.api.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import org.duijie.api.fair.Stated;
import org.duijie.api.need.TermsLines;
import org.duijie.api.page.Lines;
import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
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

    /** A position found, as the store has it, with what was asked for marked. */
    record Row(Opening opening, Text summary, boolean urgent) {}

    /**
     * Why nothing was found.
     *
     * @param facet the facet that was narrowed by; null for a word
     * @param what the word, or the labels of the choices
     * @param alone how many positions it finds by itself
     * @param without how many the rest finds
     * @param remedy the address of the question without it
     */
    record Reason(@Nullable OpeningFacet facet, List<Text> what, long alone, long without, String remedy) {}

    /** Words that may have been meant, and the question with them. */
    record Instead(String words, String address) {}

    @GetMapping("/openings")
    String search(@ModelAttribute("input") OpeningInput input, Model model) {
        OpeningDesk.Found found = desk.find(input);
        Openings openings = found.openings();
        model.addAttribute("levels", EducationLevel.values());
        model.addAttribute("words", input.words());
        model.addAttribute("sorting", input.sorting());
        model.addAttribute("sortings", OpeningSorting.values());
        model.addAttribute("total", openings.total());
        model.addAttribute("groups", FacetWords.of(openings, input));
        model.addAttribute("rows", rows(openings.hits(), found));
        model.addAttribute("near", rows(openings.near(), found));
        model.addAttribute("reasons", openings.reasons().stream().map(reason -> reason(reason, input)).toList());
        model.addAttribute("instead", openings.instead().stream()
                .map(words -> new Instead(words, input.address(words, null, null))).toList());
        model.addAttribute("more", openings.next() == null ? null : input.address(null, null, openings.next()));
        return "opening/list";
    }

    private static List<Row> rows(List<Opening> openings, OpeningDesk.Found found) {
        return openings.stream().flatMap(opening -> Stream.ofNullable(found.positions().get(opening.id()))
                .map(position -> new Row(opening, TermsLines.summary(position.terms()),
                        position.terms().urgent() == Answer.YES)))
                .toList();
    }

    private static Reason reason(Openings.Reason reason, OpeningInput input) {
        OpeningFacet facet = reason.facet();
        if (facet != null) {
            return new Reason(facet, reason.words().stream().map(value -> FacetWords.label(facet, value)).toList(),
                    reason.alone(), reason.without(), input.address(null, facet, null));
        }
        String rest = reason.words().stream().reduce(input.words(),
                (words, word) -> words.replaceFirst("(?i)" + Pattern.quote(word), "")).strip();
        return new Reason(null, reason.words().stream().map(Text::same).toList(), reason.alone(), reason.without(),
                input.address(rest, null, null));
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
