package org.duijie.rules.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import org.duijie.engine.Figures;

/** Judging measured by JMH; the report is target/bench-judges.md. */
@Tag("bench")
class JudgingBenchTest {
    @Test
    void measuresJudgingBesideWhatElseThereIs() throws IOException, RunnerException {
        Figures figures = new Figures("Judging %,d graduates for %d positions by the book of employment, one thread"
                .formatted(JudgingBench.GRADUATES, JudgingBench.POSITIONS));
        ways(figures);
        growth(figures);
        figures.write("judges");
    }

    private static void ways(Figures figures) throws RunnerException {
        Map<String, Double> pairs = new TreeMap<>();
        run(JudgingBench.class).forEach(result -> pairs.put(result.getPrimaryResult().getLabel(), score(result)));
        double byHand = pairs.getOrDefault("byHand", Double.NaN);
        figures.row("way", "pairs/s", "by hand = 1");
        figures.row("---", "---", "---");
        pairs.forEach((way, score) -> figures.row(way, "%,.0f".formatted(score), "%.3f".formatted(score / byHand)));
    }

    private static void growth(Figures figures) throws RunnerException {
        Map<Growth, Map<String, Double>> pairs = new TreeMap<>();
        for (RunResult result : run(GrowthBench.class)) {
            pairs.computeIfAbsent(Growth.valueOf(result.getParams().getParam("growth")), growth -> new TreeMap<>())
                    .put(result.getPrimaryResult().getLabel(), score(result));
        }
        figures.row("", "", "");
        figures.row("what grows", "columns, pairs/s", "pair by pair, whole, pairs/s");
        figures.row("---", "---", "---");
        pairs.forEach((growth, of) -> figures.row(growth.words(), "%,.0f".formatted(of.get("columns")),
                "%,.0f".formatted(of.get("pairByPair"))));
    }

    private static Collection<RunResult> run(Class<?> benchmarks) throws RunnerException {
        return new Runner(new OptionsBuilder().include("\\." + benchmarks.getSimpleName() + "\\.").build()).run();
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
