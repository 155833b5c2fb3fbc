package org.duijie.engine.run;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.duijie.engine.allocation.Goal;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.run.FairnessReport.PolicyOutcome;
import org.duijie.engine.text.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class CancelTest {
    private static final int FEW_ROUNDS = 4;

    private final ToyBook books = new ToyBook();

    /** Allocation tells of itself every few hundred proposals, so it ends long before it is done. */
    @ParameterizedTest
    @EnumSource
    void anAllocationEndsAtTheNextStepAfterItIsCancelled(Goal goal) {
        Frozen frozen = crowded(new Policy(goal, true));
        Monitor monitor = new Monitor();

        assertThatThrownBy(() -> Pipeline.run(frozen, Judge.of(frozen, books), new BruteForcePools(),
                (stage, done, total) -> {
                    monitor.report(stage, done, total);
                    if (stage == Stage.ALLOCATE) {
                        monitor.ask(new Monitor.End(RunState.CANCELLED, new Actor("staff")));
                    }
                })).isInstanceOf(CancellationException.class);

        assertThat(monitor.progress().stage()).isEqualTo(Stage.ALLOCATE);
        assertThat(monitor.progress().done()).isLessThan(monitor.progress().total());
    }

    @Test
    void theOtherPoliciesAreDroppedSoonAfterTheyAreCancelled() {
        Frozen frozen = crowded(Policy.STABLE);
        JudgedSession session = JudgedSession.of(frozen, Judge.of(frozen, books), new BruteForcePools(),
                new Monitor());
        try (Inquiries<String, List<PolicyOutcome>> inquiries = new Inquiries<>(Text.of("方式", "policies"), 1)) {
            inquiries.ask("r1", "r1", steps -> new Policies(frozen.session(), session).others((done, total) -> {
                steps.at(done, total);
                if (done > 0) {
                    inquiries.cancel("r1");
                }
            }));

            await().until(() -> inquiries.progress("r1").state() != RunState.RUNNING);
            assertThat(inquiries.progress("r1").state()).isEqualTo(RunState.CANCELLED);
            assertThat(inquiries.progress("r1").percent()).isLessThan(100);
        }
    }

    private Frozen crowded(Policy policy) {
        return CityFair.of(7, 1_000, 200, 30).in(FEW_ROUNDS, policy).freeze(books).frozen();
    }
}
