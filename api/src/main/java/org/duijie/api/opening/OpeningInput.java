package org.duijie.api.opening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.duijie.api.page.Address;
import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.Offers;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.engine.watch.SavedQuestion;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.openings.OpeningFacet;
import org.duijie.index.openings.OpeningQuestion;
import org.duijie.index.openings.OpeningSorting;
import org.duijie.index.search.Typed;

/**
 * A question as an address carries it.
 *
 * @param q see {@link OpeningQuestion#words()}; the others are the facets of their names
 * @param sort the key of an {@link OpeningSorting}
 * @param after see {@link OpeningQuestion#after()}
 * @param limit see {@link OpeningQuestion#limit()}
 */
public record OpeningInput(
        @Parameter(description = "Words: Chinese, full or initial pinyin; at most 200 characters") @Nullable String q,
        @Parameter(description = "Codes of majors or classes; those below are meant too") @Nullable List<String> major,
        @Parameter(description = "Levels of education") @Nullable List<String> education,
        @Parameter(description = "Bands of pay, such as 6000-8000") @Nullable List<String> pay,
        @Parameter(description = "Codes of regions; those below are meant too") @Nullable List<String> region,
        @Parameter(description = "Codes of industries; those below are meant too") @Nullable List<String> industry,
        @Parameter(description = "Keys of industry chains, such as chemicals") @Nullable List<String> chain,
        @Parameter(description = "yes: only urgently needed talent") @Nullable List<String> urgent,
        @Parameter(description = "Ids of open fairs: only what is offered there") @Nullable List<String> fair,
        @Parameter(description = "Numbers of booths at these fairs, or at any") @Nullable List<String> booth,
        @Parameter(description = "relevance (usual), newest or pay") @Nullable String sort,
        @Parameter(description = "The next of the answer before") @Nullable String after,
        @Parameter(description = "1 to 100; 20 if not given") @Nullable Integer limit) {
    /** Longest words that are worth suggesting anything for, in UTF-16 units. */
    static final int LONGEST = 100;
    private static final int USUAL_LIMIT = 20;
    private static final int SHOWN = 32;

    /** What was saved, asked again with the newest first. */
    public static OpeningInput of(SavedQuestion saved) {
        Map<String, List<String>> filters = saved.filters();
        return new OpeningInput(saved.words(), filters.get(OpeningFacet.MAJOR.key()),
                filters.get(OpeningFacet.EDUCATION.key()), filters.get(OpeningFacet.PAY.key()),
                filters.get(OpeningFacet.REGION.key()), filters.get(OpeningFacet.INDUSTRY.key()),
                filters.get(OpeningFacet.CHAIN.key()), filters.get(OpeningFacet.URGENT.key()), null, null,
                OpeningSorting.NEWEST.key(), null, null);
    }

    /**
     * The question.
     *
     * @param fairs see {@link OpeningQuestion#fairs()}
     * @throws Refusal INVALID if there is no such order
     */
    public OpeningQuestion question(LocalDate today, List<Offers> fairs) {
        Map<OpeningFacet, List<String>> filters = new EnumMap<>(OpeningFacet.class);
        for (OpeningFacet facet : OpeningFacet.values()) {
            filters.put(facet, values(facet));
        }
        return new OpeningQuestion(words(), filters, sorting(), today, after == null || after.isEmpty() ? null : after,
                limit == null ? USUAL_LIMIT : limit, fairs);
    }

    /** The words; empty if there are none. */
    String words() {
        return q == null ? "" : q.strip();
    }

    /**
     * The words without one of them; empty if it cannot be taken out so that just the others are left.
     *
     * @param dictionary the one the question was read by
     */
    Optional<String> without(String word, Dictionary dictionary) {
        String rest = words().replaceAll("(?i)" + Pattern.quote(word), " ").strip();
        List<String> others = read(words(), dictionary);
        return others.remove(word) && others.equals(read(rest, dictionary)) ? Optional.of(rest) : Optional.empty();
    }

    private static List<String> read(String text, Dictionary dictionary) {
        return Typed.of(text, dictionary).words().stream().map(Typed.Asked::text)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What is asked of a facet; empty if nothing is. */
    List<String> values(OpeningFacet facet) {
        List<String> given = switch (facet) {
            case MAJOR -> major;
            case EDUCATION -> education;
            case PAY -> pay;
            case REGION -> region;
            case INDUSTRY -> industry;
            case CHAIN -> chain;
            case URGENT -> urgent;
            case FAIR -> fair;
            case BOOTH -> booth == null ? null : booth.stream().map(Fair.Booth::typed).toList();
        };
        return given == null ? List.of() : given.stream().filter(value -> !value.isEmpty()).toList();
    }

    OpeningSorting sorting() {
        if (sort == null || sort.isEmpty()) {
            return OpeningSorting.RELEVANCE;
        }
        String legal = String.join(", ", Arrays.stream(OpeningSorting.values()).map(OpeningSorting::key).toList());
        return OpeningSorting.ofKey(sort).orElseThrow(() -> Refusal.of(Refusal.Kind.INVALID, "sort",
                sort.length() <= SHOWN ? sort : sort.substring(0, SHOWN) + "…",
                Text.of("可填：" + legal, "must be one of: " + legal)));
    }

    /**
     * The address of a page with the same question.
     *
     * @param page its path
     * @param words other words; null for the same
     * @param without the facet by which not to narrow; null for none
     * @param cursor where to go on; null to begin
     */
    public String address(String page, @Nullable String words, @Nullable OpeningFacet without,
            @Nullable String cursor) {
        Address address = Address.of(page).with("q", words == null ? words() : words);
        for (OpeningFacet facet : OpeningFacet.values()) {
            if (facet != without) {
                address.with(facet.key(), values(facet));
            }
        }
        return address.with("sort", sort).with("after", cursor).toString();
    }
}
