package org.duijie.api.opening;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.index.openings.OpeningFacet;
import org.duijie.index.openings.OpeningQuestion;
import org.duijie.index.openings.OpeningSorting;

/**
 * A question as an address carries it.
 *
 * @param q see {@link OpeningQuestion#words()}; the others are the facets of their names
 * @param sort the key of an {@link OpeningSorting}
 * @param after see {@link OpeningQuestion#after()}
 * @param limit see {@link OpeningQuestion#limit()}
 */
record OpeningInput(
        @Parameter(description = "Words: Chinese, full or initial pinyin; at most 200 characters") @Nullable String q,
        @Parameter(description = "Codes of majors or classes; those below are meant too") @Nullable List<String> major,
        @Parameter(description = "Levels of education") @Nullable List<String> education,
        @Parameter(description = "Bands of pay, such as 6000-8000") @Nullable List<String> pay,
        @Parameter(description = "Codes of regions; those below are meant too") @Nullable List<String> region,
        @Parameter(description = "Codes of industries; those below are meant too") @Nullable List<String> industry,
        @Parameter(description = "yes: only urgently needed talent") @Nullable List<String> urgent,
        @Parameter(description = "relevance (usual), newest or pay") @Nullable String sort,
        @Parameter(description = "The next of the answer before") @Nullable String after,
        @Parameter(description = "1 to 100; 20 if not given") @Nullable Integer limit) {
    /** Longest words that are worth suggesting anything for, in UTF-16 units. */
    static final int LONGEST = 100;
    private static final int USUAL_LIMIT = 20;
    private static final int SHOWN = 32;

    /**
     * The question.
     *
     * @throws Refusal INVALID if there is no such order
     */
    OpeningQuestion question(LocalDate today) {
        Map<OpeningFacet, List<String>> filters = new EnumMap<>(OpeningFacet.class);
        for (OpeningFacet facet : OpeningFacet.values()) {
            filters.put(facet, values(facet));
        }
        return new OpeningQuestion(words(), filters, sorting(), today, after == null || after.isEmpty() ? null : after,
                limit == null ? USUAL_LIMIT : limit);
    }

    /** The words; empty if there are none. */
    String words() {
        return q == null ? "" : q.strip();
    }

    /** What is asked of a facet; empty if nothing is. */
    List<String> values(OpeningFacet facet) {
        List<String> given = switch (facet) {
            case MAJOR -> major;
            case EDUCATION -> education;
            case PAY -> pay;
            case REGION -> region;
            case INDUSTRY -> industry;
            case URGENT -> urgent;
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
     * The address of the page with the same question.
     *
     * @param words other words; null for the same
     * @param without the facet by which not to narrow; null for none
     * @param cursor where to go on; null to begin
     */
    String address(@Nullable String words, @Nullable OpeningFacet without, @Nullable String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/openings");
        put(address, "q", words == null ? words() : words);
        for (OpeningFacet facet : OpeningFacet.values()) {
            if (facet != without) {
                values(facet).forEach(value -> put(address, facet.key(), value));
            }
        }
        put(address, "sort", sort);
        put(address, "after", cursor);
        return address.build(true).toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}
