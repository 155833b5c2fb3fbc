package org.duijie.engine.impact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What changes for pairs, counted up by one thread at a time, and the first pairs of it. */
final class Counts {
    private static final int EFFECTS = Effect.values().length;

    private final List<Watched> watched;
    private final long[] effects = new long[EFFECTS];
    private final long[][] byCandidate;
    private final long[] saysOtherwise;
    private final long[][] byCriterion;
    /** For each criterion, by what it said, then by what it says. */
    private final long[][][] shifts;
    private final Pairs barring;
    private final Pairs points;

    /** @param most how many pairs of a kind are kept */
    Counts(int candidates, List<Watched> watched, int most) {
        this.watched = watched;
        this.byCandidate = new long[candidates][EFFECTS];
        this.saysOtherwise = new long[watched.size()];
        this.byCriterion = new long[watched.size()][EFFECTS];
        this.shifts = watched.stream().map(one -> new long[one.size()][0]).toArray(long[][][]::new);
        this.barring = new Pairs(most);
        this.points = new Pairs(most);
    }

    /** The first pairs that came, which come in order. */
    private static final class Pairs {
        private final int most;
        private long[] pairs = new long[16];
        private int count;

        Pairs(int most) {
            this.most = most;
        }

        void add(int need, int candidate) {
            if (count < most) {
                pairs = count < pairs.length ? pairs : Arrays.copyOf(pairs, 2 * count);
                pairs[count++] = PairKey.of(need, candidate);
            }
        }

        LongStream stream() {
            return Arrays.stream(pairs, 0, count);
        }
    }

    /** The books themselves change that for a pair. */
    void add(Effect effect, int need, int candidate) {
        effects[effect.ordinal()]++;
        byCandidate[candidate][effect.ordinal()]++;
        (effect == Effect.POINTS ? points : barring).add(need, candidate);
    }

    /** A criterion says otherwise of a pair, by the numbers of its sayings, and that is what becomes of the pair. */
    void add(int criterion, int before, int after, @Nullable Effect effect) {
        saysOtherwise[criterion]++;
        if (effect != null) {
            byCriterion[criterion][effect.ordinal()]++;
        }
        long[] row = roomy(criterion, before);
        row[after]++;
    }

    /** What the criterion says in place of this, with room for all there is. */
    private long[] roomy(int criterion, int before) {
        if (shifts[criterion][before].length == 0) {
            shifts[criterion][before] = new long[watched.get(criterion).size()];
        }
        return shifts[criterion][before];
    }

    /** Adds the counts of another; its pairs are read by themselves. */
    void add(Counts other) {
        sum(effects, other.effects);
        sum(saysOtherwise, other.saysOtherwise);
        for (int i = 0; i < byCandidate.length; i++) {
            sum(byCandidate[i], other.byCandidate[i]);
        }
        for (int i = 0; i < byCriterion.length; i++) {
            sum(byCriterion[i], other.byCriterion[i]);
            for (int before = 0; before < shifts[i].length; before++) {
                if (other.shifts[i][before].length > 0) {
                    sum(roomy(i, before), other.shifts[i][before]);
                }
            }
        }
    }

    private static void sum(long[] to, long[] more) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }

    long[] effects() {
        return effects;
    }

    long[] ofCandidate(int candidate) {
        return byCandidate[candidate];
    }

    long saysOtherwise(int criterion) {
        return saysOtherwise[criterion];
    }

    long[] ofCriterion(int criterion) {
        return byCriterion[criterion];
    }

    /** From what to what the criterion goes, most frequent first. */
    Stream<ImpactReport.Shift> shifts(int criterion) {
        Watched one = watched.get(criterion);
        Stream.Builder<ImpactReport.Shift> all = Stream.builder();
        for (int before = 0; before < one.size(); before++) {
            long[] row = shifts[criterion][before];
            for (int after = 0; after < row.length; after++) {
                if (row[after] > 0) {
                    all.add(new ImpactReport.Shift(one.saying(before), one.saying(after), row[after]));
                }
            }
        }
        return all.build().sorted((a, b) -> Long.compare(b.pairs(), a.pairs()));
    }

    /** Pairs with an effect, those first whose points are not the only thing that changes. */
    static LongStream pairs(List<Counts> all) {
        return LongStream.concat(all.stream().flatMapToLong(counts -> counts.barring.stream()).sorted(),
                all.stream().flatMapToLong(counts -> counts.points.stream()).sorted());
    }
}
