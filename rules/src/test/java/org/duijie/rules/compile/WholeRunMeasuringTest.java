package org.duijie.rules.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Figures;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.run.CityFair;
import org.duijie.engine.run.Funnel;
import org.duijie.engine.run.Plans;
import org.duijie.engine.run.Progress;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.RunView;
import org.duijie.engine.run.Stage;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How long a whole fair takes from the store to the stored result; the report is target/bench-run.md. */
@Tag("bench")
class WholeRunMeasuringTest {
    private static final Actor STAFF = new Actor("staff");
    private static final int ROUNDS = 4;
    private static final int WHYS = 200;
    private static final int CANCELS = 20;

    @TempDir
    private Path folder;

    @Test
    void runsAWholeFair() throws Exception {
        Figures figures = new Figures("A whole fair, from the store to the stored result");
        measure(figures, 5_000, 1_000);
        measure(figures, 10_000, 2_000);
        measure(figures, 20_000, 4_000);
        figures.write("run");
    }

    private void measure(Figures figures, int graduates, int positions) throws IOException {
        Plans fair = CityFair.of(7, graduates, positions, positions * 3 / 20);
        try (Store store = Store.open(folder.resolve(Integer.toString(graduates)), Clock.systemUTC());
                RunDesk desk = new RunDesk(store.sessions(), store.parties(), store.needs(), store.reviews(),
                        store.runs(), store.pulses(), store.changes(), new DroolsBooks(), new BruteForcePools(),
                        new Funnel(Long.MAX_VALUE, 200))) {
            fair.put(store, STAFF);
            for (int round = 1; round <= ROUNDS; round++) {
                Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
                long began = System.nanoTime();
                Run run = desk.start(fair.session().id(), STAFF);
                seconds.put(Stage.FREEZE, Figures.seconds(began));
                watch(desk, run, seconds);
                double whole = Figures.seconds(began);
                RunView view = desk.view(run.id());
                assertThat(view.judged()).isEqualTo((long) graduates * positions);
                figures.line("%,d x %,d, round %d: %.2f s (%s); %,d may meet, %,d do".formatted(graduates, positions,
                        round, whole, seconds.entrySet().stream()
                                .map(one -> "%s %.2f".formatted(one.getKey().label().en(), one.getValue()))
                                .collect(Collectors.joining(", ")),
                        view.result().eligible(), view.result().meetings().size()));
                if (round == ROUNDS) {
                    whys(figures, view);
                    cancels(figures, desk, fair.session().id(), whole);
                    figures.line("%.0f MB live with the view of it".formatted(Figures.heap()));
                }
            }
        }
    }

    /** Adds up how long the run is in each stage. */
    private static void watch(RunDesk desk, Run run, Map<Stage, Double> seconds) {
        AtomicLong since = new AtomicLong(System.nanoTime());
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).atMost(Duration.ofMinutes(5))
                .until(() -> {
                    Progress now = desk.progress(run.id());
                    seconds.merge(now.stage(), Figures.seconds(since.getAndSet(System.nanoTime())), Double::sum);
                    return now.state() != RunState.RUNNING;
                });
        assertThat(desk.progress(run.id()).state()).isEqualTo(RunState.DONE);
    }

    /** Cancels a run at one moment after another of the time it takes once it is frozen. */
    private static void cancels(Figures figures, RunDesk desk, String session, double whole) {
        double[] millis = new double[CANCELS];
        int cancelled = 0;
        for (int i = 0; i < CANCELS; i++) {
            Run run = desk.start(session, STAFF);
            await().pollDelay(Duration.ofMillis((long) (400 * whole * i / CANCELS))).until(() -> true);
            long began = System.nanoTime();
            desk.cancel(run.id(), STAFF);
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                    .until(() -> desk.progress(run.id()).state() != RunState.RUNNING);
            millis[i] = Figures.seconds(began) * 1e3;
            cancelled += desk.progress(run.id()).state() == RunState.CANCELLED ? 1 : 0;
        }
        figures.times("from a cancel to the end of the run, %d of them cancelled".formatted(cancelled), millis);
    }

    private static void whys(Figures figures, RunView view) {
        double[] millis = new double[WHYS];
        for (int i = 0; i < WHYS; i++) {
            long began = System.nanoTime();
            view.why(view.needs().get(i * 7 % view.needs().size()),
                    view.candidates().get(i * 31 % view.candidates().size()));
            millis[i] = Figures.seconds(began) * 1e3;
        }
        figures.times("why a pair does or does not meet", millis);
    }
}
