package org.duijie.rules.bench;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.match.NeedJudge;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.compile.DroolsBooks;
import org.duijie.rules.compile.DroolsPairs;

/** Every pair of ten thousand graduates and eight positions judged by one thread in each way there is; pairs a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class JudgingBench {
    static final int GRADUATES = 10_000;
    static final int POSITIONS = 8;
    static final int PAIRS = GRADUATES * POSITIONS;
    private static final int BATCH = 500;

    /** Who is judged by whom. */
    @State(Scope.Benchmark)
    public static class Ways {
        final Judges judges;
        /** What was found of a position's pairs; nobody keeps those of all. */
        final @Nullable Object[] found = new @Nullable Object[GRADUATES];

        public Ways() {
            DroolsBooks books = new DroolsBooks();
            this.judges = new Judges(Fair.of(new CityProfiles(7), GRADUATES, POSITIONS),
                    books.compile(books.live("employment"), Fair.DAY));
        }
    }

    /** Columns that have met none of the positions: what single terms answer to them is not remembered yet. */
    @State(Scope.Benchmark)
    public static class Fresh {
        private @Nullable Judges judges;

        @Setup(Level.Invocation)
        public void begin(Ways ways) {
            judges = ways.judges.afresh();
        }

        Judges judges() {
            return Objects.requireNonNull(judges, "begun");
        }
    }

    /** The same judged by Drools without tables. */
    @State(Scope.Benchmark)
    public static class Drools {
        private static final RuleBook<?> SHEETS = new DroolsBooks().read("employment").on(Fair.DAY);

        final DroolsPairs own = DroolsPairs.inSessionsOfTheirOwn(SHEETS);
        final DroolsPairs one = DroolsPairs.inOneSession(SHEETS);
        final DroolsPairs batches = DroolsPairs.inBatches(SHEETS);

        void judge(DroolsPairs drools, Judges judges, Blackhole hole) {
            for (int position = 0; position < POSITIONS; position++) {
                hole.consume(judges.byDrools(drools, position, 0, BATCH));
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void columns(Ways ways, Blackhole hole) {
        for (int position = 0; position < POSITIONS; position++) {
            hole.consume(ways.judges.columns(position));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void columnsOfNewNeeds(Fresh fresh, Blackhole hole) {
        for (int position = 0; position < POSITIONS; position++) {
            hole.consume(fresh.judges().columns(position));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void columnsEligible(Ways ways, Blackhole hole) {
        for (int position = 0; position < POSITIONS; position++) {
            hole.consume(ways.judges.eligibleByColumns(position));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public @Nullable Object[] lazily(Ways ways) {
        for (int position = 0; position < POSITIONS; position++) {
            NeedJudge<?, ?> about = ways.judges.about(position);
            for (int graduate = 0; graduate < GRADUATES; graduate++) {
                ways.found[graduate] = ways.judges.lazily(about, position, graduate).orElse(null);
            }
        }
        return ways.found;
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public @Nullable Object[] pairByPairWhole(Ways ways) {
        for (int position = 0; position < POSITIONS; position++) {
            for (int graduate = 0; graduate < GRADUATES; graduate++) {
                ways.found[graduate] = ways.judges.whole(position, graduate);
            }
        }
        return ways.found;
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public @Nullable Object[] byHand(Ways ways) {
        for (int position = 0; position < POSITIONS; position++) {
            for (int graduate = 0; graduate < GRADUATES; graduate++) {
                ways.found[graduate] = ways.judges.byHand(position, graduate);
            }
        }
        return ways.found;
    }

    /** The first of the graduates only: it would take too long else. */
    @Benchmark
    @OperationsPerInvocation(POSITIONS * BATCH)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 3, time = 2)
    public void droolsInSessionsOfTheirOwn(Ways ways, Drools drools, Blackhole hole) {
        drools.judge(drools.own, ways.judges, hole);
    }

    @Benchmark
    @OperationsPerInvocation(POSITIONS * BATCH)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 3, time = 2)
    public void droolsInOneSession(Ways ways, Drools drools, Blackhole hole) {
        drools.judge(drools.one, ways.judges, hole);
    }

    @Benchmark
    @OperationsPerInvocation(POSITIONS * BATCH)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 3, time = 2)
    public void droolsInBatches(Ways ways, Drools drools, Blackhole hole) {
        drools.judge(drools.batches, ways.judges, hole);
    }
}
