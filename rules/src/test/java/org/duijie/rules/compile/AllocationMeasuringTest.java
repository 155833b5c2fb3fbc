package org.duijie.rules.compile;

import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Figures;
import org.duijie.engine.allocation.Goal;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.allocation.Tally;
import org.duijie.engine.run.CityFair;
import org.duijie.engine.run.JudgedFair;
import org.duijie.engine.run.Plans;
import org.duijie.engine.run.RunResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What each policy costs a whole fair, in time and in what it gives up; the report is target/bench-allocation.md. */
@Tag("bench")
class AllocationMeasuringTest {
    private static final int ROUNDS = 3;
    /** So few rounds of a day that tables hold three of four meetings. */
    private static final int FEW = 14;

    @Test
    void allocatesAWholeFairUnderEveryPolicy() throws IOException {
        Figures figures = new Figures("Allocating a whole fair and drawing up its timetable, by policy");
        measure(figures, "", city(2_000, 400));
        measure(figures, "", city(10_000, 2_000));
        measure(figures, ", in %d rounds".formatted(FEW), city(10_000, 2_000).in(FEW, Policy.STABLE));
        figures.write("allocation");
    }

    private static Plans city(int graduates, int positions) {
        return CityFair.of(7, graduates, positions, positions * 3 / 20);
    }

    private static void measure(Figures figures, String rounds, Plans plans) {
        JudgedFair fair = new JudgedFair(plans, new DroolsBooks());
        int graduates = plans.candidates().size();
        figures.line("%,d x %,d%s, %,d pairs may meet".formatted(graduates, plans.needs().size(), rounds,
                fair.eligible()));
        for (Goal goal : Goal.values()) {
            for (boolean everyone : new boolean[]{false, true}) {
                measure(figures, fair, new Policy(goal, everyone), graduates);
            }
        }
    }

    private static void measure(Figures figures, JudgedFair fair, Policy policy, int graduates) {
        double[] seconds = new double[ROUNDS];
        RunResult result = fair.allocate(policy);
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            result = fair.allocate(policy);
            seconds[round] = Figures.seconds(began);
        }
        Arrays.sort(seconds);
        Tally tally = fair.tally(result);
        assertThat(tally.meetings()).isPositive();
        figures.line("%s%s: %.2f s (median of %d); %,d meetings, %,d points, %,d blocking pairs, %,d people with none"
                .formatted(policy.goal().label().en(), policy.everyone() ? ", everyone at least once" : "",
                        seconds[ROUNDS / 2], ROUNDS, tally.meetings(), tally.needPoints() + tally.candidatePoints(),
                        tally.blocking(), graduates - tally.candidates()));
    }
}
