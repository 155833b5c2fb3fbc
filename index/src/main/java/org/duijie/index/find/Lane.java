package org.duijie.index.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.column.Asking;
import org.duijie.engine.column.Column;
import org.duijie.engine.column.Feature;
import org.duijie.engine.column.Likeness;
import org.duijie.engine.column.Reading;
import org.duijie.engine.column.Signatures;

/**
 * What a book makes of one feature of the other side.
 * For one search and one thread.
 */
final class Lane {
    private final Feature feature;
    private final Asking asking;
    private final Reading reading = new Reading();
    private final List<Own> own = new ArrayList<>();
    private final Map<Long, Effect> lists = new HashMap<>();
    private @Nullable Likeness likeness;
    private int decided;

    /** A criterion that this feature alone decides, and its place among those it decides. */
    private record Own(Cases cases, int place) {}

    /** What an entry of the feature gives. Immutable. */
    static final class Effect {
        private final long tally;
        private final int[] steps;

        private Effect(long tally, int[] steps) {
            this.tally = tally;
            this.steps = steps;
        }

        /** By the criteria that it decides alone. */
        long tally() {
            return tally;
        }

        /** How far it moves the case of a criterion that it decides, alone or with others. */
        int steps(int place) {
            return steps[place];
        }
    }

    Lane(Feature feature, Asking asking) {
        this.feature = feature;
        this.asking = asking;
    }

    Feature feature() {
        return feature;
    }

    /** Takes a criterion that this feature alone decides; returns its place among those it decides. */
    int decide(Cases cases, List<Plan.Varying> reads) {
        int place = share(reads);
        own.add(new Own(cases, place));
        return place;
    }

    /** Takes part in a criterion; returns its place among those it decides. */
    int share(List<Plan.Varying> reads) {
        reads.forEach(read -> reading.add(decided, read.source(), read.fact(), read.axis(), read.stride()));
        return decided++;
    }

    /** Whether it can rule out alone. */
    boolean canRuleOut() {
        return own.stream().map(Own::cases).anyMatch(Cases::canRuleOut);
    }

    /** No entry gives more points, by the criteria that it decides alone. */
    int most() {
        return own.stream().map(Own::cases).mapToInt(Cases::most).sum();
    }

    /** What a record gives that states only this feature. */
    Effect of(Object record) {
        int[] steps = new int[decided];
        reading.addSteps(asking, record, new int[reading.sources().size()], steps);
        long tally = 0;
        for (Own one : own) {
            tally += one.cases().at(steps[one.place()]);
        }
        return new Effect(tally, steps);
    }

    /** Which of these lists are alike for this side; the same numbers for all segments. */
    Signatures signatures(Column.Lists of) {
        return new Signatures(likeness(), of);
    }

    /** What a list gives; its elements are asked for only if none like it was met before. */
    Effect of(long signature, Supplier<List<Object>> elements) {
        if (signature == Likeness.UNLIKE_ANY) {
            return of(feature.listing(elements.get()));
        }
        Effect effect = lists.get(signature);
        if (effect == null) {
            effect = of(feature.listing(elements.get()));
            lists.put(signature, effect);
        }
        return effect;
    }

    /** What is given where no list is stated. */
    Effect ofNoList() {
        return of(feature.listing(null));
    }

    private Likeness likeness() {
        if (likeness == null) {
            likeness = new Likeness(asking, reading.sources());
        }
        return likeness;
    }
}
