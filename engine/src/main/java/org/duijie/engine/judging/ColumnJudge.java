package org.duijie.engine.judging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
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
import org.duijie.engine.party.Profile;

/** Judges the same candidates against one need after another, by a book. Immutable and thread safe. */
public final class ColumnJudge {
    private static final int BLOCK = 1_024;

    private final int candidates;
    private final Object silent;
    private final Reading own = new Reading();
    private final Reading circumstances = new Reading();
    private final List<Lane> lanes;
    private final Sums sums;
    private final boolean[] mixed;
    /** The criteria that only what the need states decides. */
    private final int[] settled;
    /** Those looked up when all else is added: first over several features, then over verdicts. */
    private final int[] later;
    private final int facts;

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
     * A judge of these candidates.
     *
     * @throws IllegalArgumentException if nothing is compared for the book, or it reads a fact that no comparison fills
     * @throws ClassCastException unless the book judges such candidates
     */
    public ColumnJudge(Book<?> book, List<? extends Profile> candidates) {
        Comparer<?, ?, ?> comparer = Comparers.get(book.ref().name());
        List<?> records = candidates.stream().map(comparer.candidates()::cast).toList();
        Features features = Features.of(comparer.candidates());
        this.candidates = candidates.size();
        this.silent = features.silent();
        Map<Feature, Reading> readings = readings(book, comparer, features);
        this.lanes = readings.entrySet().stream()
                .map(one -> new Lane(one.getKey(), Column.of(one.getKey(), records), one.getValue())).toList();
        int[] deciding = new int[book.criteria().size()];
        Stream.concat(readings.values().stream(), Stream.of(circumstances))
                .forEach(reading -> IntStream.of(reading.criteria()).forEach(i -> deciding[i]++));
        this.mixed = new boolean[deciding.length];
        IntStream.range(0, mixed.length).forEach(i -> mixed[i] = deciding[i] > 1);
        IntPredicate overVerdicts = i -> book.criteria().get(i).isOverVerdicts();
        this.settled = places(i -> deciding[i] == 0 && !overVerdicts.test(i));
        this.later = IntStream.concat(IntStream.of(places(i -> mixed[i])), IntStream.of(places(overVerdicts)))
                .toArray();
        this.sums = new Sums(book, i -> mixed[i]);
        this.facts = book.facts().facts().size();
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

    /**
     * Judges a need with all candidates and hands out those that may meet; parameters as for {@link #judge}.
     */
    public void judgeEligible(Terms need, LocalDate date, int[] wishes, TakingEligible to) {
        judge(need, date, wishes, (candidate, verdict, enough, needPoints, candidatePoints) -> {
            if (enough && (verdict == Verdict.SATISFIED || verdict == Verdict.PARTIAL)) {
                to.take(candidate, needPoints, candidatePoints);
            }
        });
    }

    /**
     * Judges a need with all candidates.
     *
     * @param wishes the ordinals of their {@link Wish wishes} for it
     * @throws ClassCastException unless the book judges such needs
     */
    public void judge(Terms need, LocalDate date, int[] wishes, Taking to) {
        Asking asking = new Asking(need, true, new Circumstances(date, Wish.UNKNOWN));
        Preparation preparation = new Preparation(asking, sums, mixed, own, silent, facts);
        long[] base = base(preparation);
        List<long[]> added = lanes.stream().map(lane -> lane.prepare(preparation)).toList();
        long[] wished = wished(preparation, date);
        long[][] rows = new long[sums.words()][BLOCK];
        int[] codes = new int[BLOCK];
        for (int from = 0; from < candidates; from += BLOCK) {
            int count = Math.min(BLOCK, candidates - from);
            for (int word = 0; word < base.length; word++) {
                Arrays.fill(rows[word], 0, count, base[word]);
            }
            for (int lane = 0; lane < lanes.size(); lane++) {
                lanes.get(lane).read(from, count, codes);
                add(added.get(lane), codes, count, rows);
            }
            System.arraycopy(wishes, from, codes, 0, count);
            add(wished, codes, count, rows);
            for (int criterion : later) {
                sums.lookUp(criterion, rows, count);
            }
            hand(from, count, rows, to);
        }
    }

    /** What is the same for all candidates. */
    private long[] base(Preparation preparation) {
        long[] base = new long[sums.words()];
        for (int criterion : settled) {
            sums.addCase(criterion, preparation.own(criterion), base, 0);
        }
        for (int criterion : later) {
            sums.addSteps(criterion, preparation.own(criterion), base, 0);
        }
        return base;
    }

    private long[] wished(Preparation preparation, LocalDate date) {
        long[] wished = new long[Wish.values().length * sums.words()];
        for (Wish wish : Wish.values()) {
            preparation.add(new Asking(preparation.need().record(), true, new Circumstances(date, wish)),
                    circumstances, silent, wished, wish.ordinal());
        }
        return wished;
    }

    private static void add(long[] added, int[] codes, int count, long[][] rows) {
        int words = rows.length;
        for (int word = 0; word < words; word++) {
            long[] sums = rows[word];
            for (int row = 0; row < count; row++) {
                sums[row] += added[codes[row] * words + word];
            }
        }
    }

    private void hand(int from, int count, long[][] rows, Taking to) {
        for (int row = 0; row < count; row++) {
            int need = sums.needPoints(rows, row);
            int candidate = sums.candidatePoints(rows, row);
            to.take(from + row, sums.verdict(rows, row), sums.isEnough(need + candidate), need, candidate);
        }
    }
}
