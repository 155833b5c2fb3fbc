package org.duijie.rules.book;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duijie.engine.compare.Fact;

/**
 * The values a cell admits.
 *
 * @param known known values, numbers or ordinals, as ascending spans that do not touch
 * @param unknown whether a missing value is admitted
 */
public record Condition(List<Span> known, boolean unknown) {
    public Condition {
        known = List.copyOf(known);
    }

    /** Admits these spans, in any order and overlapping as they may. */
    static Condition of(Collection<Span> known, boolean unknown) {
        return new Condition(Span.merge(known), unknown);
    }

    /** Whether every value of the scale is admitted, missing ones included. */
    public boolean admitsEverything(Scale scale) {
        return known.equals(scale.known()) && (unknown || !scale.mayBeUnknown());
    }

    /** Whether that value of the scale is admitted, given as {@link org.duijie.engine.compare.Fact#read} gives it. */
    public boolean admits(int value, Scale scale) {
        boolean missing = switch (scale) {
            case Scale.Labels labels -> value == labels.unknown();
            case Scale.Numbers numbers -> value == Fact.UNKNOWN;
        };
        return missing ? unknown : known.stream().anyMatch(span -> span.from() <= value && value <= span.to());
    }

    /** In the language of cells, such as {@code 达到要求|高于要求}, {@code 3..5|缺数据}, {@code 任意}. */
    String chinese(Scale scale) {
        if (known.equals(scale.known())) {
            return (unknown ? CellReader.ANYTHING : CellReader.ANY).zh();
        }
        Stream<String> words = switch (scale) {
            case Scale.Labels l -> known.stream().flatMapToInt(s -> IntStream.rangeClosed(s.from(), s.to()))
                    .mapToObj(i -> l.labels().get(i).zh());
            case Scale.Numbers n -> known.stream().map(s -> english(s, n));
        };
        return Stream.concat(words, unknown ? Stream.of(CellReader.UNKNOWN.zh()) : Stream.empty())
                .collect(Collectors.joining("|"));
    }

    /** In English, such as {@code meets | above}, {@code 3..5 | unknown}, {@code any known}. */
    String english(Scale scale) {
        if (known.equals(scale.known())) {
            return unknown ? "any or unknown" : "any known";
        }
        Stream<String> words = switch (scale) {
            case Scale.Labels l -> known.stream().flatMapToInt(s -> IntStream.rangeClosed(s.from(), s.to()))
                    .mapToObj(i -> l.labels().get(i).en());
            case Scale.Numbers n -> known.stream().map(s -> english(s, n));
        };
        return Stream.concat(words, unknown ? Stream.of("unknown") : Stream.empty()).collect(Collectors.joining(" | "));
    }

    private static String english(Span span, Scale.Numbers scale) {
        if (span.from() == span.to()) {
            return Integer.toString(span.from());
        }
        return span.to() == scale.most() ? ">=" + span.from() : span.from() + ".." + span.to();
    }
}
