package org.duijie.index.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.duijie.engine.column.Asking;
import org.duijie.engine.column.Feature;
import org.duijie.engine.column.Sources;
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
    private final Sources sources;
    private final Book<?> book;
    private final List<Interest> interests;
    private final Map<Feature, Lane> lanes = new LinkedHashMap<>();
    private final List<Decided> criteria = new ArrayList<>();
    private long base;

    /** A fact of a criterion that the other side decides as well, and how far apart its places lie in the table. */
    record Varying(FactSource<Object, Object> source, Fact<?> fact, Axis axis, int stride) {}

    /**
     * A criterion over facts.
     *
     * @param id of the criterion
     * @param cases what its cases give
     * @param lanes the features that decide it; none if it is the same for all
     * @param places the place of the criterion among those that each decides
     */
    record Decided(String id, Cases cases, List<Lane> lanes, List<Integer> places) {
        boolean isSameForAll() {
            return lanes.isEmpty();
        }

        boolean isMixed() {
            return lanes.size() > 1;
        }
    }

    /** @param interests whose points count */
    Plan(Book<?> book, Inquiry inquiry, List<Interest> interests) {
        this.book = book;
        this.interests = interests;
        this.asking = inquiry.asking();
        this.other = inquiry.other();
        this.silent = other.features().silent();
        this.sources = new Sources(inquiry.comparer());
        book.criteria().stream().filter(table -> !table.isOverVerdicts()).forEach(this::add);
    }

    /** What everybody gets. */
    long base() {
        return base;
    }

    /** The features that matter. */
    List<Lane> lanes() {
        return List.copyOf(lanes.values());
    }

    /** The criteria over facts, in the order of the book. */
    List<Decided> criteria() {
        return criteria;
    }

    /** Those over several features. */
    List<Decided> mixtures() {
        return criteria.stream().filter(Decided::isMixed).toList();
    }

    /** What the rest of the book makes of them. */
    Extra extra() {
        return new Extra(book, interests, criteria);
    }

    private void add(CriterionTable table) {
        int[] strides = Axis.strides(table.axes());
        int offset = 0;
        List<Integer> unknowable = new ArrayList<>();
        List<Varying> varying = new ArrayList<>();
        for (int i = 0; i < strides.length; i++) {
            Axis axis = table.axes().get(i);
            FactSource<Object, Object> source = sources.get(axis.reads());
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
        Cases cases = new Cases(table.cases(), tallies(table, strides, unknowable), offset, reached(varying));
        criteria.add(decided(table.criterion().id(), cases, varying));
    }

    private Decided decided(String id, Cases cases, List<Varying> varying) {
        if (varying.isEmpty() || cases.isFlat() && !isReadAgain(id)) {
            base += cases.at(0);
            return new Decided(id, cases, List.of(), List.of());
        }
        List<Lane> read = varying.stream().map(this::feature).distinct()
                .map(feature -> lanes.computeIfAbsent(feature, f -> new Lane(f, asking))).toList();
        if (read.size() == 1) {
            return new Decided(id, cases, read, List.of(read.getFirst().decide(cases, varying)));
        }
        return new Decided(id, cases, read, read.stream()
                .map(lane -> lane.share(varying.stream().filter(one -> feature(one) == lane.feature()).toList()))
                .toList());
    }

    /** Whether some criterion reads the verdict of that one. */
    private boolean isReadAgain(String criterion) {
        return book.criteria().stream().flatMap(table -> table.axes().stream())
                .anyMatch(axis -> axis instanceof Axis.VerdictOf verdict && verdict.reads().equals(criterion));
    }

    private Feature feature(Varying read) {
        return other.features().get(asking.otherReads(read.source()));
    }

    /** How far the other side can lead, in the table. */
    private static int[] reached(List<Varying> varying) {
        int[] reached = {0};
        for (Varying one : varying) {
            reached = IntStream.of(reached).flatMap(steps -> IntStream.range(0, one.axis().size())
                    .map(place -> steps + place * one.stride())).toArray();
        }
        return reached;
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
            tallies[i] = Tally.of(Interest.points(interests, finding), hard, verdict);
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
