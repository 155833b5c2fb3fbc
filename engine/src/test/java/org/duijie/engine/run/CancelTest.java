package org.duijie.engine.run;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.duijie.engine.allocation.Goal;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.session.MatchSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CancelTest {
    private static final int FEW_ROUNDS = 4;

    /** So few rounds for so many that allocation begins again and again. */
    @ParameterizedTest
    @EnumSource
    void aLongAllocationEndsSoonAfterItIsCancelled(Goal goal) {
        ToyBook books = new ToyBook();
        Plans fair = CityFair.of(7, 1_000, 200, 30);
        MatchSession s = fair.session();
        MatchSession crowded = new MatchSession(s.id(), s.name(), s.form(), s.book(), s.date(), s.start(),
                s.roundMinutes(), s.breakMinutes(), FEW_ROUNDS, s.seed(), s.roster(), s.constraints(),
                new Policy(goal, true));
        Frozen frozen = new Plans(crowded, fair.candidates(), fair.needs()).freeze(books).frozen();
        Monitor monitor = new Monitor();

        CompletableFuture<RunResult> run = CompletableFuture.supplyAsync(
                () -> Pipeline.run(frozen, Judge.of(frozen, books), new BruteForcePools(), monitor));
        await().until(() -> monitor.progress().stage() == Stage.ALLOCATE);
        monitor.ask(new Monitor.End(RunState.CANCELLED, new Actor("staff")));

        await().atMost(Duration.ofSeconds(5)).until(run::isDone);
        assertThat(run).isCompletedExceptionally();
        assertThat(run.exceptionNow()).isInstanceOf(CancellationException.class);
    }
}
