package org.duijie.api.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

import org.duijie.api.page.Address;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Term;
import org.duijie.index.search.Facet;
import org.duijie.index.search.Question;
import org.duijie.index.search.Sorting;

/**
 * A question as an address carries it.
 *
 * @param q see {@link Question#words()}
 * @param what see {@link Facet#WHAT}, as the others the facet of their name
 * @param sort the key of a {@link Sorting}
 * @param after see {@link Question#after()}
 * @param limit see {@link Question#limit()}
 */
record SearchInput(
        @Parameter(description = "Words: Chinese, pinyin or its initials, an id or a credit code; at most 200 characters") @Nullable String q,
        @Parameter(description = "party, need") @Nullable List<String> what,
        @Parameter(description = "Kinds of parties and needs") @Nullable List<String> kind,
        @Parameter(description = "Codes of regions; those below are meant too") @Nullable List<String> region,
        @Parameter(description = "Codes of industries; those below are meant too") @Nullable List<String> industry,
        @Parameter(description = "Levels of education") @Nullable List<String> education,
        @Parameter(description = "Codes of majors or classes; those below are meant too") @Nullable List<String> major,
        @Parameter(description = "How needs stand: open, pending, admitted, held-back") @Nullable List<String> standing,
        @Parameter(description = "Ids of the parties whose needs are meant") @Nullable List<String> owner,
        @Parameter(description = "relevance (usual), name or pay") @Nullable String sort,
        @Parameter(description = "The next of the answer before") @Nullable String after,
        @Parameter(description = "1 to 100; 20 if not given") @Nullable Integer limit) {
    private static final int USUAL_LIMIT = 20;

    /**
     * The question.
     *
     * @param persons see {@link Question#persons()}
     * @throws Refusal INVALID if there is no such order
     */
    Question question(boolean persons) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            filters.put(facet, values(facet));
        }
        return new Question(words(), persons, filters, sorting(), after == null || after.isEmpty() ? null : after,
                limit == null ? USUAL_LIMIT : limit);
    }

    /** The words; empty if there are none. */
    String words() {
        return q == null ? "" : q.strip();
    }

    /** What is asked of a facet; empty if nothing is. */
    List<String> values(Facet facet) {
        List<String> given = switch (facet) {
            case WHAT -> what;
            case KIND -> kind;
            case REGION -> region;
            case INDUSTRY -> industry;
            case EDUCATION -> education;
            case MAJOR -> major;
            case STANDING -> standing;
            case OWNER -> owner;
        };
        return given == null ? List.of() : given.stream().filter(value -> !value.isEmpty()).toList();
    }

    /**
     * The same, where of terms that lie within each other only the narrowest are asked for: who chooses a city below a
     * province that was chosen means the city.
     */
    SearchInput narrowest() {
        return new SearchInput(q, what, kind, narrowest(Facet.REGION), narrowest(Facet.INDUSTRY), education,
                narrowest(Facet.MAJOR), standing, owner, sort, after, limit);
    }

    private List<String> narrowest(Facet facet) {
        List<Term> terms = values(facet).stream().flatMap(code -> Labels.term(facet, code).stream()).toList();
        List<String> wider = terms.stream()
                .filter(term -> terms.stream().anyMatch(other -> other != term && other.within(term)))
                .map(Term::code).toList();
        return values(facet).stream().filter(code -> !wider.contains(code)).toList();
    }

    /**
     * The address of the page with the same question.
     *
     * @param without the facet by which not to narrow; null for none
     * @param cursor where to go on; null to begin
     */
    String address(@Nullable Facet without, @Nullable String cursor) {
        Address address = Address.of("/search").with("q", words());
        for (Facet facet : Facet.values()) {
            if (facet != without) {
                address.with(facet.key(), values(facet));
            }
        }
        return address.with("sort", sort).with("after", cursor).toString();
    }

    Sorting sorting() {
        if (sort == null || sort.isEmpty()) {
            return Sorting.RELEVANCE;
        }
        String legal = String.join(", ", Arrays.stream(Sorting.values()).map(Sorting::key).toList());
        return Sorting.ofKey(sort).orElseThrow(() -> Refusal.of(Refusal.Kind.INVALID, "sort",
                sort.length() <= 32 ? sort : sort.substring(0, 32) + "…",
                Text.of("可填：" + legal, "must be one of: " + legal)));
    }
}
