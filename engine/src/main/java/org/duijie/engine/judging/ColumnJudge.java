package org.duijie.engine.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duijie.engine.column.Asking;
import org.duijie.engine.column.Column;
import org.duijie.engine.column.Feature;
import org.duijie.engine.column.Features;
import org.duijie.engine.column.Reading;
import org.duijie.engine.column.Sources;
import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.Terms;

/** Judges the same candidates against one need after another, by a book. Immutable and thread safe. */
public final class ColumnJudge {
    private final Columns columns;
    private final Object silent;
    private final Reading own = new Reading();
    private final Reading circumstances = new Reading();
    private final Sums sums;
    private final boolean[] mixed;
    /** The criteria that only what the need states decides. */
    private final int[] settled;
    /** What may rule out, and then the rest. */
    private final Stage first;
    private final Stage then;
    private final int facts;

    /**
     * Some of what is to be added.
     *
     * @param wishes whether it takes the wishes to decide its criteria
     * @param later criteria to look up when its lanes have added: first those over several features, then over verdicts
     */
    private record Stage(List<Lane> lanes, boolean wishes, List<Integer> later) {}

    /** Takes what is judged. */
    @FunctionalInterface
    public interface Taking {
        /**
         * Takes what the book says of a pair.
         *
         * @param candidate its place among the candidates
         * @param verdict the worst verdict of the hard criteria
         * @param enough whether the points reach the book's minimum
         * @param needPoints total for the need
         * @param candidatePoints total for the candidate
         */
        void take(int candidate, Verdict verdict, boolean enough, int needPoints, int candidatePoints);
    }

    /**
     * A judge of the candidates of these columns.
     *
     * @throws IllegalArgumentException if nothing is compared for the book, or it reads a fact that no comparison fills
     * @throws ClassCastException unless the book judges such candidates
     */
    public ColumnJudge(Book<?> book, Columns columns) {
        Comparer<?, ?, ?> comparer = Comparers.get(book.ref().name());
        columns.require(comparer.candidates());
        Features features = Features.of(comparer.candidates());
        this.columns = columns;
        this.silent = features.silent();
        Map<Feature, Reading> readings = readings(book, comparer, features);
        int[] deciding = new int[book.criteria().size()];
        Stream.concat(readings.values().stream(), Stream.of(circumstances))
                .forEach(reading -> IntStream.of(reading.criteria()).forEach(i -> deciding[i]++));
        this.mixed = new boolean[deciding.length];
        IntStream.range(0, mixed.length).forEach(i -> mixed[i] = deciding[i] > 1);
        this.settled = places(i -> deciding[i] == 0 && !book.criteria().get(i).isOverVerdicts());
        this.sums = new Sums(book, i -> mixed[i]);
        this.facts = book.facts().facts().size();
        Set<String> ruling = ruling(book);
        IntPredicate rules = i -> ruling.contains(book.criteria().get(i).criterion().id());
        Predicate<Reading> early = reading -> IntStream.of(reading.criteria()).anyMatch(rules);
        Map<Feature, Reading> first = new LinkedHashMap<>(readings);
        first.values().removeIf(early.negate());
        readings.values().removeIf(early);
        this.first = stage(first, early.test(circumstances), book, rules);
        this.then = stage(readings, !early.test(circumstances), book, rules.negate());
    }

    /** The criteria that can rule a pair out, and those whose verdicts they read. */
    private static Set<String> ruling(Book<?> book) {
        Set<String> ids = new HashSet<>();
        book.criteria().stream().filter(table -> table.criterion().hard()).forEach(table -> {
            ids.add(table.criterion().id());
            if (table.isOverVerdicts()) {
                table.axes().forEach(axis -> ids.add(axis.reads()));
            }
        });
        return ids;
    }

    /**
     * What is added at a time.
     *
     * @param readings what its lanes read
     * @param decides the criteria that are looked up then
     */
    private Stage stage(Map<Feature, Reading> readings, boolean wishes, Book<?> book, IntPredicate decides) {
        List<WholeLane> wholes = new ArrayList<>();
        List<Lane> lanes = new ArrayList<>();
        readings.forEach((feature, reading) -> {
            Column column = columns.column(feature);
            switch (column.entries()) {
                case Column.Wholes entries -> wholes.add(WholeLane.of(column, entries, reading));
                case Column.Lists entries -> lanes.add(new ListLane(columns.list(feature, entries), reading));
            }
        });
        lanes.addAll(0, WholeLane.join(wholes, columns.size()));
        return new Stage(lanes, wishes, IntStream.concat(IntStream.of(places(i -> decides.test(i) && mixed[i])),
                IntStream.of(places(i -> decides.test(i) && book.criteria().get(i).isOverVerdicts()))).boxed()
                .toList());
    }

    private int[] places(IntPredicate of) {
        return IntStream.range(0, mixed.length).filter(of).toArray();
    }

    /** Sorts what criteria read by who decides it: a feature of the candidates, the need alone, or the pair. */
    private Map<Feature, Reading> readings(Book<?> book, Comparer<?, ?, ?> comparer, Features features) {
        Sources sources = new Sources(comparer);
        Map<Feature, Reading> readings = new LinkedHashMap<>();
        for (int criterion = 0; criterion < book.criteria().size(); criterion++) {
            CriterionTable table = book.criteria().get(criterion);
            int[] strides = Axis.strides(table.axes());
            for (int i = 0; i < strides.length && !table.isOverVerdicts(); i++) {
                Axis axis = table.axes().get(i);
                FactSource<Object, Object> source = sources.get(axis.reads());
                reading(source, features, readings).add(criterion, source, book.facts().get(axis.reads()), axis,
                        strides[i]);
            }
        }
        return readings;
    }

    private Reading reading(FactSource<?, ?> source, Features features, Map<Feature, Reading> readings) {
        if (!source.candidateReads().isEmpty()) {
            return readings.computeIfAbsent(features.get(source.candidateReads()), feature -> new Reading());
        }
        return source.needReads().isEmpty() ? circumstances : own;
    }

    /** Takes a pair that may meet. */
    @FunctionalInterface
    public interface TakingEligible {
        /**
         * Takes the points of a pair whose hard criteria are met, at least in part, and whose points are enough.
         *
         * @param candidate its place among the candidates
         * @param needPoints total for the need
         * @param candidatePoints total for the candidate
         */
        void take(int candidate, int needPoints, int candidatePoints);
    }

    /** Looks at a need; other judges of the same columns may judge it then too. */
    public Look look(Terms need, LocalDate date) {
        return new Look(columns, need, date);
    }

    /**
     * Judges a need with all candidates.
     *
     * @param need as this judge or another of the same columns looks at it
     * @param wishes the ordinals of their {@link Wish wishes} for it
     * @throws ClassCastException unless the book judges such needs
     * @throws IllegalArgumentException if it is looked at with other columns
     */
    public void judge(Look need, int[] wishes, Taking to) {
        judge(need, wishes, false, block -> {
            for (int i = 0; i < block.count(); i++) {
                to.take(block.row(i), block.verdict(i), block.isEnough(i), block.needPoints(i),
                        block.candidatePoints(i));
            }
        });
    }

    /** Judges a need with all candidates, like {@link #judge}, and hands out those that may meet. */
    public void judgeEligible(Look need, int[] wishes, TakingEligible to) {
        judge(need, wishes, true, block -> {
            for (int i = 0; i < block.count(); i++) {
                if (block.isEnough(i)) {
                    to.take(block.row(i), block.needPoints(i), block.candidatePoints(i));
                }
            }
        });
    }

    private void judge(Look need, int[] wishes, boolean possible, Consumer<Block> to) {
        if (need.columns() != columns) {
            throw new IllegalArgumentException("The need is looked at with other columns");
        }
        Preparation preparation = new Preparation(need, sums, mixed, own, silent, facts);
        Added base = base(preparation);
        Consumer<Block> ruling = prepare(first, preparation, wishes);
        Consumer<Block> rest = prepare(then, preparation, wishes);
        Block block = new Block(sums);
        for (int from = 0; from < columns.size(); from += Block.ROWS) {
            block.begin(from, columns.size() - from, base);
            ruling.accept(block);
            if (possible) {
                block.keepPossible();
            }
            rest.accept(block);
            block.total();
            to.accept(block);
        }
    }

    /** What is the same for all candidates. */
    private Added base(Preparation preparation) {
        Added base = new Added(sums.words(), 1);
        for (int criterion : settled) {
            sums.addCase(criterion, preparation.own(criterion), base, 0);
        }
        for (Stage stage : List.of(first, then)) {
            for (int criterion : stage.later()) {
                sums.addSteps(criterion, preparation.own(criterion), base, 0);
            }
        }
        return base;
    }

    /** What a stage does to a block for one need. */
    private Consumer<Block> prepare(Stage stage, Preparation need, int[] wishes) {
        List<Lane.Adding> lanes = stage.lanes().stream().map(lane -> lane.prepare(need)).collect(Collectors.toList());
        if (stage.wishes()) {
            Added wished = wished(need);
            lanes.add(block -> block.add(wished, block.codes(wishes)));
        }
        return block -> {
            lanes.forEach(lane -> lane.add(block));
            for (int criterion : stage.later()) {
                block.lookUp(criterion);
            }
        };
    }

    private Added wished(Preparation need) {
        Added wished = new Added(sums.words(), Wish.values().length);
        Asking asking = need.look().need();
        LocalDate date = asking.circumstances().date();
        for (Wish wish : Wish.values()) {
            need.add(new Asking(asking.record(), true, new Circumstances(date, wish)), circumstances, silent,
                    wished, wish.ordinal());
        }
        return wished;
    }
}
