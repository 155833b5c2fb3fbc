package org.duijie.index.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.match.Axis;

/**
 * What a book makes of one feature of the other side. Each different entry of the feature is asked about once in a search.
 * For one search and one thread.
 */
final class Lane {
    private final Feature feature;
    private final Asking asking;
    private final List<FactSource<Object, Object>> sources = new ArrayList<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Own> own = new ArrayList<>();
    private final List<List<Part>> shares = new ArrayList<>();
    private final Map<String, Effect> records = new HashMap<>();
    private final Map<Long, Effect> lists = new HashMap<>();
    private @Nullable Likeness likeness;

    /** How a fact counts towards the case of a criterion. */
    private record Part(int fact, Axis axis, int stride) {}

    /** A criterion that this feature alone decides. */
    private record Own(Cases cases, List<Part> parts) {}

    /**
     * What an entry of the feature gives.
     *
     * @param tally of the criteria that it decides alone
     * @param shares what it adds to the case of each criterion that it decides with others
     */
    record Effect(long tally, List<Integer> shares) {}

    Lane(Feature feature, Asking asking) {
        this.feature = feature;
        this.asking = asking;
    }

    Feature feature() {
        return feature;
    }

    /** Takes a criterion that this feature alone decides. */
    void decide(Cases cases, List<Plan.Varying> reads) {
        own.add(new Own(cases, parts(reads)));
    }

    /** Takes part in a criterion; returns the place among the shares. */
    int share(List<Plan.Varying> reads) {
        shares.add(parts(reads));
        return shares.size() - 1;
    }

    private List<Part> parts(List<Plan.Varying> reads) {
        return reads.stream().map(read -> {
            if (!sources.contains(read.source())) {
                sources.add(read.source());
                facts.add(read.fact());
            }
            return new Part(sources.indexOf(read.source()), read.axis(), read.stride());
        }).toList();
    }

    /** Number of criteria it decides with others. */
    int shares() {
        return shares.size();
    }

    /** Whether it can rule out alone. */
    boolean canRuleOut() {
        return own.stream().map(Own::cases).anyMatch(Cases::canRuleOut);
    }

    /** What a record gives that states only this feature. */
    Effect of(Column.Stated record) {
        return records.computeIfAbsent(record.key(), key -> read(record.value()));
    }

    /** The kind of an element, for {@link #of(List, int[])}. */
    int kind(Column.Stated element) {
        return likeness().kind(element);
    }

    /** What a list gives; the kinds are those of the elements. */
    Effect of(List<?> elements, int[] kinds) {
        long signature = likeness().signature(kinds);
        return signature == Likeness.UNLIKE_ANY || kinds.length == 0
                ? read(feature.listing(elements))
                : lists.computeIfAbsent(signature, s -> read(feature.listing(elements)));
    }

    /** What is given where no list is stated. */
    Effect ofNoList() {
        return read(feature.listing(null));
    }

    private Likeness likeness() {
        if (likeness == null) {
            likeness = new Likeness(feature, asking, sources);
        }
        return likeness;
    }

    private Effect read(Object record) {
        int[] values = new int[sources.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = facts.get(i).hold(asking.read(sources.get(i), record));
        }
        long tally = 0;
        for (Own one : own) {
            tally += one.cases().at(steps(one.parts(), values));
        }
        return new Effect(tally, shares.stream().map(parts -> steps(parts, values)).toList());
    }

    private static int steps(List<Part> parts, int[] values) {
        int steps = 0;
        for (Part part : parts) {
            steps += part.stride() * part.axis().place(values[part.fact()]);
        }
        return steps;
    }
}
