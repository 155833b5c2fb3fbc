package org.duijie.index.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Verdict;

/**
 * What a book makes of the other side's features, for one asking side: what is the same for all, what each feature gives by
 * itself, and which criteria read several features. For one search and one thread.
 */
final class Plan {
    private final Asking asking;
    private final Side other;
    private final Object silent;
    private final Map<String, FactSource<Object, Object>> sources = new HashMap<>();
    private final Book<?> book;
    private final Map<Feature, Lane> lanes = new LinkedHashMap<>();
    private final List<Mixture> mixtures = new ArrayList<>();
    private long base;

    /** A fact of a criterion that the other side decides as well, and how far apart its places lie in the table. */
    record Varying(FactSource<Object, Object> source, Fact<?> fact, Axis axis, int stride) {}

    /**
     * A criterion over several features.
     *
     * @param cases what its cases give
     * @param lanes the features
     * @param shares the place of the criterion among the shares of each
     */
    record Mixture(Cases cases, List<Lane> lanes, List<Integer> shares) {}

    @SuppressWarnings("unchecked")
    Plan(Book<?> book, Comparer<?, ?, ?> comparer, Asking asking, Side other) {
        this.book = book;
        this.asking = asking;
        this.other = other;
        this.silent = other.silent();
        comparer.sources()
                .forEach(source -> sources.put(source.fact(), (FactSource<Object, Object>) (FactSource<?, ?>) source));
        book.criteria().stream().filter(Plan::isOverFacts).forEach(this::add);
    }

    /** What everybody gets. */
    long base() {
        return base;
    }

    /** The features that matter, those first that can rule out. */
    List<Lane> lanes() {
        return lanes.values().stream().sorted(Comparator.comparing(Lane::canRuleOut).reversed()).toList();
    }

    /** The criteria over several features, those first that can rule out. */
    List<Mixture> mixtures() {
        return mixtures.stream()
                .sorted(Comparator.comparing((Mixture mixture) -> mixture.cases().canRuleOut()).reversed()).toList();
    }

    private static boolean isOverFacts(CriterionTable table) {
        return table.axes().stream().noneMatch(Axis.VerdictOf.class::isInstance);
    }

    private void add(CriterionTable table) {
        int[] strides = strides(table.axes());
        int offset = 0;
        List<Integer> unknowable = new ArrayList<>();
        List<Varying> varying = new ArrayList<>();
        for (int i = 0; i < strides.length; i++) {
            Axis axis = table.axes().get(i);
            FactSource<Object, Object> source = source(axis.reads());
            Fact<?> fact = book.facts().get(axis.reads());
            if (!asking.otherReads(source).isEmpty()) {
                varying.add(new Varying(source, fact, axis, strides[i]));
            } else {
                offset += strides[i] * axis.place(fact.hold(asking.read(source, silent)));
                if (asking.ownReads(source).isEmpty()) {
                    unknowable.add(i);
                }
            }
        }
        add(new Cases(tallies(table, strides, unknowable), offset), varying);
    }

    private void add(Cases cases, List<Varying> varying) {
        if (varying.isEmpty() || cases.isFlat()) {
            base += cases.at(0);
            return;
        }
        List<Feature> features = varying.stream().map(this::feature).distinct().toList();
        List<Lane> read = features.stream().map(feature -> lanes.computeIfAbsent(feature, f -> new Lane(f, asking)))
                .toList();
        if (read.size() == 1) {
            read.getFirst().decide(cases, varying);
        } else {
            mixtures.add(new Mixture(cases, read, read.stream().map(lane -> lane.share(
                    varying.stream().filter(one -> feature(one) == lane.feature()).toList())).toList()));
        }
    }

    private Feature feature(Varying read) {
        return other.feature(asking.otherReads(read.source()));
    }

    private FactSource<Object, Object> source(String fact) {
        FactSource<Object, Object> source = sources.get(fact);
        if (source == null) {
            throw new IllegalArgumentException("No comparison fills " + fact);
        }
        return source;
    }

    /** How far apart in the table the places of each axis lie. */
    private static int[] strides(List<Axis> axes) {
        int[] strides = new int[axes.size()];
        int stride = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= axes.get(i).size();
        }
        return strides;
    }

    private long[] tallies(CriterionTable table, int[] strides, List<Integer> unknowable) {
        boolean hard = table.criterion().hard();
        long[] tallies = new long[table.cases().size()];
        for (int i = 0; i < tallies.length; i++) {
            Finding finding = table.cases().get(i);
            Verdict verdict = finding.verdict();
            if (hard && verdict == Verdict.UNMET && isOpen(table, strides, unknowable, i)) {
                verdict = Verdict.UNKNOWN;
            }
            tallies[i] = Tally.of(asking.points(finding), hard, verdict);
        }
        return tallies;
    }

    /** Whether a case that is unmet might not be, were a fact known that neither side states. */
    private static boolean isOpen(CriterionTable table, int[] strides, List<Integer> unknowable, int index) {
        TreeSet<Integer> cases = new TreeSet<>(List.of(index));
        for (int axis : unknowable) {
            int size = table.axes().get(axis).size();
            for (int one : List.copyOf(cases)) {
                int first = one - one / strides[axis] % size * strides[axis];
                for (int place = 0; place < size; place++) {
                    cases.add(first + place * strides[axis]);
                }
            }
        }
        return cases.stream().anyMatch(one -> table.cases().get(one).verdict() != Verdict.UNMET);
    }
}
