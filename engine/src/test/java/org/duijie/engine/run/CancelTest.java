package org.duijie.engine.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.duijie.engine.allocation.Goal;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.run.FairnessReport.PolicyOutcome;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.text.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CancelTest {
    private static final int FEW_ROUNDS = 4;

    private final ToyBook books = new ToyBook();

    /** So few rounds for so many that allocation begins again and again. */
    @ParameterizedTest
    @EnumSource
    void aLongAllocationEndsSoonAfterItIsCancelled(Goal goal) {
        Frozen frozen = crowded(new Policy(goal, true));
        Monitor monitor = new Monitor();

        CompletableFuture<RunResult> run = CompletableFuture.supplyAsync(
                () -> Pipeline.run(frozen, Judge.of(frozen, books), new BruteForcePools(), monitor));
        await().until(() -> monitor.progress().stage() == Stage.ALLOCATE);
        monitor.ask(new Monitor.End(RunState.CANCELLED, new Actor("staff")));

        await().atMost(Duration.ofSeconds(5)).until(run::isDone);
        assertThat(run).isCompletedExceptionally();
        assertThat(run.exceptionNow()).isInstanceOf(CancellationException.class);
    }

    @Test
    void theOtherPoliciesAreDroppedSoonAfterTheyAreCancelled() {
        Frozen frozen = crowded(Policy.STABLE);
        JudgedSession session = JudgedSession.of(frozen, Judge.of(frozen, books), new BruteForcePools(),
                new Monitor());
        try (Inquiries<String, List<PolicyOutcome>> inquiries = new Inquiries<>(Text.of("方式", "policies"), 1)) {
            inquiries.ask("r1", "r1", new Policies(frozen.session(), session)::others);
            await().until(() -> inquiries.progress("r1").percent() > 0);

            inquiries.cancel("r1");

            await().atMost(Duration.ofSeconds(5)).until(() -> inquiries.progress("r1").state() != RunState.RUNNING);
            assertThat(inquiries.progress("r1").state()).isEqualTo(RunState.CANCELLED);
        }
    }

    private Frozen crowded(Policy policy) {
        Plans fair = CityFair.of(7, 1_000, 200, 30);
        MatchSession s = fair.session();
        MatchSession crowded = new MatchSession(s.id(), s.name(), s.form(), s.book(), s.date(), s.start(),
                s.roundMinutes(), s.breakMinutes(), FEW_ROUNDS, s.seed(), s.roster(), s.constraints(), policy);
        return new Plans(crowded, fair.candidates(), fair.needs()).freeze(books).frozen();
    }
}
