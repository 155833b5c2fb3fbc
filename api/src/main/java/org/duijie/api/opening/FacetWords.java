package org.duijie.api.opening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.Visit;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Chain;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Term;
import org.duijie.index.openings.OpeningFacet;
import org.duijie.index.openings.Openings;
import org.duijie.index.openings.PayBand;
import org.duijie.index.search.Answer;

/** What the page offers to narrow by, in words. */
public final class FacetWords {
    private static final int MOST = 12;
    private static final Text CLOSED = Text.of("已结束或没有开放的招聘会", "a fair that is over or not open");

    private FacetWords() {}

    /** The choices of a facet. */
    record Group(OpeningFacet facet, List<Choice> choices, boolean chosen) {}

    /**
     * A choice.
     *
     * @param value as a filter takes it
     * @param records how many positions there would be
     */
    record Choice(String value, Text label, long records, boolean chosen) {}

    /** Choices by the counts of an answer, with what was chosen already; a facet without any is left out. */
    static List<Group> of(Openings openings, OpeningInput input, List<Visit> fairs) {
        List<Group> groups = new ArrayList<>();
        for (OpeningFacet facet : OpeningFacet.values()) {
            List<String> chosen = input.values(facet);
            List<Answer.Count> counts = openings.counts().getOrDefault(facet, List.of());
            Stream<Choice> counted = counts.stream().limit(MOST)
                    .map(count -> choice(facet, count.value(), count.records(), chosen, input, fairs));
            Stream<Choice> others = chosen.stream()
                    .filter(value -> counts.stream().limit(MOST).noneMatch(count -> count.value().equals(value)))
                    .map(value -> choice(facet, value, records(counts, value), chosen, input, fairs));
            List<Choice> choices = Stream.concat(counted, others).sorted(order(facet)).toList();
            if (!choices.isEmpty()) {
                groups.add(new Group(facet, choices, !chosen.isEmpty()));
            }
        }
        return groups;
    }

    private static long records(List<Answer.Count> counts, String value) {
        return counts.stream().filter(count -> count.value().equals(value)).mapToLong(Answer.Count::records).sum();
    }

    private static Choice choice(OpeningFacet facet, String value, long records, List<String> chosen,
            OpeningInput input, List<Visit> fairs) {
        return new Choice(value, label(facet, value, input, fairs), records, chosen.contains(value));
    }

    /** What has an order of its own keeps it; the rest comes by how many there are. */
    private static Comparator<Choice> order(OpeningFacet facet) {
        return switch (facet) {
            case EDUCATION -> Comparator.comparing(choice -> EducationLevel.valueOf(choice.value()));
            case PAY -> Comparator.comparing(choice -> PayBand.ofKey(choice.value()).orElseThrow());
            case BOOTH -> Comparator.comparing(Choice::value, Fair.Booth.BY_NUMBER);
            case MAJOR, REGION, INDUSTRY, CHAIN, URGENT, FAIR -> Comparator.comparingLong(Choice::records).reversed()
                    .thenComparing(Choice::value);
        };
    }

    /** What people call a legal value in an answer: a booth by who stands there at the fairs asked for. */
    static Text label(OpeningFacet facet, String value, OpeningInput input, List<Visit> fairs) {
        List<String> asked = input.values(OpeningFacet.FAIR);
        return label(facet, value, facet != OpeningFacet.BOOTH || asked.isEmpty()
                ? fairs
                : fairs.stream().filter(fair -> asked.contains(fair.id())).toList());
    }

    /**
     * What people call a legal value.
     *
     * @param fairs those that are open
     */
    public static Text label(OpeningFacet facet, String value, List<Visit> fairs) {
        return switch (facet) {
            case EDUCATION -> EducationLevel.valueOf(value).label();
            case PAY -> PayBand.ofKey(value).map(PayBand::label).orElseGet(() -> Text.same(value));
            case URGENT -> Text.of("急需", "urgently needed");
            case MAJOR -> name(Major.find(value), value);
            case REGION -> name(Region.find(value), value);
            case INDUSTRY -> name(Industry.find(value), value);
            case CHAIN -> Chain.find(value).map(Chain::label).orElseGet(() -> Text.same(value));
            case FAIR -> fairs.stream().filter(fair -> fair.id().equals(value)).findFirst()
                    .map(fair -> Text.same(fair.name() + " " + fair.date())).orElse(CLOSED);
            case BOOTH -> Text.same(Stream.concat(Stream.of(value), fairs.stream()
                    .flatMap(fair -> fair.at(value).stream()).map(Visit.Stand::name).distinct())
                    .collect(Collectors.joining(" ")));
        };
    }

    private static Text name(Optional<? extends Term> term, String code) {
        return Text.same(term.map(Term::name).orElse(code));
    }
}
