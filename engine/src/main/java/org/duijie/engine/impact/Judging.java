package org.duijie.engine.impact;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.duijie.engine.allocation.Edges;
import org.duijie.engine.allocation.FirstPlaces;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.run.Looked;

/** All pairs of a session, judged by both books. Immutable. */
final class Judging {
    /** Few enough that progress moves and a cancel is heard at once, enough that no core waits for another. */
    private static final int PAIRS_AT_ONCE = 1 << 19;

    private final long compared;
    private final Counts counts;
    private final long[][] byNeed;
    private final long[] first;
    private final FirstPlaces before;
    private final Edges after;

    private Judging(long compared, Counts counts, long[][] byNeed, long[] first, FirstPlaces before, Edges after) {
        this.compared = compared;
        this.counts = counts;
        this.byNeed = byNeed;
        this.first = first;
        this.before = before;
        this.after = after;
    }

    /** Judges them, reporting progress in pairs. */
    static Judging of(Survey survey, Difference difference, long seed, Impact.Limits limits, Steps steps) {
        int needs = survey.before().needs().size();
        int candidates = survey.before().candidates().size();
        List<Counts> counts = IntStream.range(0, ForkJoinPool.getCommonPoolParallelism() + 1)
                .mapToObj(one -> new Counts(candidates, difference.watched(), limits.pairs())).toList();
        long[][] byNeed = new long[needs][Effect.values().length];
        Edges.Row[] before = new Edges.Row[needs];
        Edges.Row[] after = new Edges.Row[needs];
        long total = survey.before().count(0, needs);
        long done = 0;
        int atOnce = (int) Math.max(1, PAIRS_AT_ONCE * (long) needs / Math.max(1, total));
        for (int from = 0; from < needs; from += atOnce) {
            steps.at(done, Math.max(1, total));
            int to = Math.min(from + atOnce, needs);
            AtomicInteger next = new AtomicInteger(from);
            counts.parallelStream().forEach(own -> {
                for (int need = next.getAndIncrement(); need < to; need = next.getAndIncrement()) {
                    Looked looked = survey.look(need);
                    Survey.Row row = survey.row(looked);
                    if (row != null) {
                        row.count(own, byNeed[need]);
                    }
                    Survey.MayMeet mayMeet = survey.mayMeet(looked, row);
                    before[need] = mayMeet.before();
                    after[need] = mayMeet.after();
                }
            });
            done += survey.before().count(from, to);
        }
        long[] first = Counts.pairs(counts).toArray();
        counts.stream().skip(1).forEach(counts.getFirst()::add);
        // Edges are the bulk of it all, so those of the run are let go before the draft's are allocated.
        return new Judging(total, counts.getFirst(), byNeed, first,
                FirstPlaces.of(survey.run().market(Edges.of(seed, List.of(before))), limits.places()),
                Edges.of(seed, List.of(after)));
    }

    /** How many pairs there are. */
    long compared() {
        return compared;
    }

    /** What changes for them. */
    Counts counts() {
        return counts;
    }

    /** How many of each {@link Effect} there are for each need. */
    long[][] byNeed() {
        return byNeed;
    }

    /** The first pairs with an effect, see {@link Counts#pairs}. */
    long[] first() {
        return first;
    }

    /** The first places by the book of the run. */
    FirstPlaces before() {
        return before;
    }

    /** Who may meet by the other. */
    Edges after() {
        return after;
    }
}
