package org.duijie.api.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.api.page.Names;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Term;
import org.duijie.index.search.Answer;
import org.duijie.index.search.Facet;

/** What a page offers to narrow one facet of an answer by. */
final class Choices {
    private static final Set<Facet> OFFERED = Set.of(Facet.KIND, Facet.REGION, Facet.INDUSTRY, Facet.EDUCATION,
            Facet.MAJOR, Facet.STANDING);
    private static final int MOST = 8;
    private static final int MOST_BELOW = 6;
    /** Disciplines are too coarse to choose by. */
    private static final int DEPTH_OF_CLASSES = 1;

    private final Facet facet;
    private final Map<String, Long> counts;
    private final Set<String> chosen;
    private final List<Term> terms;
    private final Names names;

    private Choices(Facet facet, List<Answer.Count> counted, List<String> chosen, Names names) {
        this.facet = facet;
        this.counts = new HashMap<>();
        counted.forEach(count -> counts.put(count.value(), count.records()));
        this.chosen = Set.copyOf(chosen);
        this.names = names;
        this.terms = Stream.concat(counts.keySet().stream(), chosen.stream()).distinct()
                .flatMap(code -> Labels.term(facet, code).stream())
                .sorted(Comparator.<Term>comparingLong(t -> counts.getOrDefault(t.code(), 0L)).reversed()
                        .thenComparingInt(Term::ordinal))
                .toList();
    }

    /** The choices of a facet. */
    record Group(Facet facet, List<Choice> choices) {}

    /**
     * A choice.
     *
     * @param value as a filter takes it
     * @param records how many records there would be; null if nobody counted
     * @param depth 0, or more below what was chosen
     */
    record Choice(String value, Text label, @Nullable Long records, boolean chosen, int depth) {}

    /** Choices by the counts of an answer, and what was chosen already; a facet without any is left out. */
    static List<Group> of(Answer answer, SearchInput input, Names names) {
        List<Group> groups = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<String> chosen = input.values(facet);
            if (OFFERED.contains(facet) || !chosen.isEmpty()) {
                var choices = new Choices(facet, answer.counts().getOrDefault(facet, List.of()), chosen, names);
                groups.add(new Group(facet, choices.all()));
            }
        }
        return groups.stream().filter(group -> !group.choices().isEmpty()).toList();
    }

    /** The kinds alone, uncounted. */
    static List<Group> ofKinds(SearchInput input) {
        List<String> chosen = input.values(Facet.KIND);
        return List.of(new Group(Facet.KIND, Stream
                .concat(Arrays.stream(PartyKind.values()).map(PartyKind::key),
                        Arrays.stream(NeedKind.values()).map(NeedKind::key))
                .map(key -> new Choice(key, Labels.of(Facet.KIND, key), null, chosen.contains(key), 0)).toList()));
    }

    private List<Choice> all() {
        return switch (facet) {
            case REGION -> among(0);
            case INDUSTRY -> among(0);
            case MAJOR -> among(DEPTH_OF_CLASSES);
            case EDUCATION -> plain(Comparator.comparing(c -> EducationLevel.valueOf(c.value())));
            case WHAT, KIND, STANDING, OWNER -> plain(Comparator
                    .<Choice>comparingLong(c -> counts.getOrDefault(c.value(), 0L)).reversed()
                    .thenComparing(Choice::value));
        };
    }

    private List<Choice> plain(Comparator<Choice> order) {
        return Stream.concat(counts.keySet().stream(), chosen.stream()).distinct().map(value -> choice(value, 0))
                .sorted(order).toList();
    }

    /** The terms at a depth, and below each that is chosen, or is the only one, those below it. */
    private List<Choice> among(int depth) {
        List<Choice> choices = new ArrayList<>();
        add(terms.stream().filter(term -> term.depth() == depth).toList(), MOST, 0, choices);
        return choices;
    }

    private void add(List<Term> among, int most, int depth, List<Choice> choices) {
        for (Term term : among) {
            boolean leads = terms.stream().anyMatch(t -> chosen.contains(t.code()) && t.within(term));
            if (leads || among.indexOf(term) < most) {
                choices.add(choice(term.code(), depth));
                if (leads || among.size() == 1) {
                    add(below(term), MOST_BELOW, depth + 1, choices);
                }
            }
        }
    }

    private List<Term> below(Term above) {
        return terms.stream().filter(term -> term.depth() == above.depth() + 1 && term.within(above)).toList();
    }

    private Choice choice(String value, int depth) {
        Text label = facet == Facet.OWNER ? Text.same(names.party(value)) : Labels.of(facet, value);
        Long records = facet.counted() ? counts.getOrDefault(value, 0L) : null;
        return new Choice(value, label, records, chosen.contains(value), depth);
    }
}
