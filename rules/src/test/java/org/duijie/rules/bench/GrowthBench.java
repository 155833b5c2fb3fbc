package org.duijie.rules.bench;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The same pairs judged by smaller books, by books whose criteria read more facts, and with people of more skills. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class GrowthBench {
    /** Which book and which people. */
    @Param
    public Growth growth = Growth.CRITERIA_22;

    private @Nullable Judges judges;

    /** Makes them. */
    @Setup
    public void grow() {
        judges = new Judges(growth.fair(), growth.book());
    }

    private Judges judges() {
        return Objects.requireNonNull(judges, "grown");
    }

    @Benchmark
    @OperationsPerInvocation(JudgingBench.PAIRS)
    public void columns(Blackhole hole) {
        for (int position = 0; position < JudgingBench.POSITIONS; position++) {
            hole.consume(judges().columns(position));
        }
    }

    @Benchmark
    @OperationsPerInvocation(JudgingBench.PAIRS)
    public void pairByPair(Blackhole hole) {
        for (int position = 0; position < JudgingBench.POSITIONS; position++) {
            for (int graduate = 0; graduate < JudgingBench.GRADUATES; graduate++) {
                hole.consume(judges().whole(position, graduate));
            }
        }
    }
}
