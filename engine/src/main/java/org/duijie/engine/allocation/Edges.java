package org.duijie.engine.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Pairs that may meet, eight bytes each, need by need; those that were {@linkplain Barred barred} since are passed over.
 * Immutable and thread safe.
 */
public final class Edges {
    /** There are fewer candidates than this. */
    public static final int CANDIDATES = 1 << 23;
    /** Points of a side lie between the negative of this and less than this. */
    public static final int POINTS = 1 << 19;

    private static final int FEW = 16;
    private static final int BITS = 20;
    private static final int MASK = (1 << BITS) - 1;
    private static final long WHO = -1L << 2 * BITS;

    private final long seed;
    private final long[][] byNeed;
    private final Barred barred;

    private Edges(long seed, long[][] byNeed, Barred barred) {
        this.seed = seed;
        this.byNeed = byNeed;
        this.barred = barred;
    }

    /**
     * Edges of rows.
     *
     * @param seed decides among equals
     * @param rows one for each need
     */
    public static Edges of(long seed, List<Row> rows) {
        return new Edges(seed, rows.stream().map(Row::packed).toArray(long[][]::new), Barred.NOBODY);
    }

    /** The candidates that may meet one need. Not thread safe. */
    public static final class Row {
        private long[] edges;
        private int count;

        /** Of nobody yet. */
        public Row() {
            this(FEW);
        }

        /** Likewise, with room for so many at once. */
        public Row(int room) {
            this.edges = new long[Math.max(room, FEW)];
        }

        /**
         * Adds a candidate.
         *
         * @param candidate its number, higher than those before and below {@link #CANDIDATES}
         * @param needPoints within {@link #POINTS}
         * @param candidatePoints likewise
         */
        public void add(int candidate, int needPoints, int candidatePoints) {
            if (count == edges.length) {
                edges = Arrays.copyOf(edges, Math.max(FEW, count + (count >> 1)));
            }
            edges[count++] = (long) candidate << 2 * BITS | points(needPoints) << BITS | points(candidatePoints);
        }

        private static long points(int points) {
            if (points < -POINTS || points >= POINTS) {
                throw new IllegalArgumentException(points + " points; must lie within " + POINTS);
            }
            return (long) points + POINTS;
        }

        /** Gives back the room that nobody took; returns the same row. */
        public Row trim() {
            edges = packed();
            return this;
        }

        private long[] packed() {
            return edges.length == count ? edges : Arrays.copyOf(edges, count);
        }
    }

    /** The same without those that are barred, and those barred before no longer so. */
    public Edges barring(Barred others) {
        return new Edges(seed, byNeed, others);
    }

    /** The same without these. */
    Edges without(List<Edge> gone) {
        return barring(barred.and(gone));
    }

    /** How many there are. */
    public long count() {
        return IntStream.range(0, byNeed.length).parallel().mapToLong(need -> packed(need).count()).sum();
    }

    /** Those of a need, by the numbers of the candidates. */
    public Stream<Edge> of(int need) {
        return packed(need).mapToObj(packed -> edge(need, packed));
    }

    /** All of them, by need, then candidate. */
    public Stream<Edge> all() {
        return IntStream.range(0, byNeed.length).boxed().flatMap(this::of);
    }

    /** The edge of a pair; null if it may not meet. */
    public @Nullable Edge find(int need, int candidate) {
        int place = firstFrom(byNeed[need], candidate);
        boolean there = place < byNeed[need].length && candidate(byNeed[need][place]) == candidate;
        return there && !barred.has(need, candidate) ? edge(need, byNeed[need][place]) : null;
    }

    boolean isBarred(int need, int candidate) {
        return barred.has(need, candidate);
    }

    /** Which candidates are barred from a need. */
    IntPredicate barredFrom(int need) {
        return barred.of(need);
    }

    /** Those of a need as they are packed. */
    LongStream packed(int need) {
        IntPredicate isBarred = barredFrom(need);
        return Arrays.stream(byNeed[need]).filter(packed -> !isBarred.test(candidate(packed)));
    }

    /** Those of a need as they are packed, the barred ones among them; not to be changed. */
    long[] row(int need) {
        return byNeed[need];
    }

    /** Where the edges of a candidate and those after it begin in a row. */
    static int firstFrom(long[] row, int candidate) {
        int found = Arrays.binarySearch(row, (long) candidate << 2 * BITS);
        return found < 0 ? -found - 1 : found;
    }

    /** A packed edge with another number in place of the candidate's. */
    static long renumbered(long packed, int number) {
        return packed & ~WHO | (long) number << 2 * BITS;
    }

    /** How many needs there are. */
    int needs() {
        return byNeed.length;
    }

    long seed() {
        return seed;
    }

    Edge edge(int need, int candidate, int needPoints, int candidatePoints) {
        return new Edge(need, candidate, needPoints, candidatePoints, Edge.tieOf(seed, need, candidate));
    }

    Edge edge(int need, long packed) {
        return edge(need, candidate(packed), needPoints(packed), candidatePoints(packed));
    }

    static int candidate(long packed) {
        return (int) (packed >>> 2 * BITS);
    }

    static int needPoints(long packed) {
        return (int) (packed >>> BITS & MASK) - POINTS;
    }

    static int candidatePoints(long packed) {
        return (int) (packed & MASK) - POINTS;
    }
}
