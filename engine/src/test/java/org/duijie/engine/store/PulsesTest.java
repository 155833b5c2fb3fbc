package org.duijie.engine.store;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.Progress;
import org.duijie.engine.run.Pseudonyms;
import org.duijie.engine.run.Pulse;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunState;
import org.duijie.engine.run.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class PulsesTest {
    private static final Progress FAR = new Progress(RunState.RUNNING, Stage.JUDGE, 40, 100);

    private Store here;
    private Store there;

    @BeforeEach
    void open(Home home) {
        here = Stored.open(home);
        there = Stored.empty(home);
    }

    @AfterEach
    void close() {
        there.close();
        here.close();
    }

    @Test
    void letsOtherNodesSeeHowFarARunHasCome() {
        String run = Stored.begun(here).id();
        Pulse first = there.pulses().find(run).orElseThrow();

        Pulse beaten = here.pulses().beat(run, FAR).orElseThrow();

        assertThat(first.node()).isEqualTo(here.node()).isNotEqualTo(there.node());
        assertThat(beaten.beat()).isGreaterThan(first.beat());
        assertThat(beaten.progress()).isEqualTo(FAR);
        assertThat(there.pulses().list()).containsExactly(beaten);
    }

    @Test
    void stopsWithTheRun() {
        Run done = Stored.done(here);

        assertThat(here.pulses().beat(done.id(), FAR)).isEmpty();
        assertThat(there.pulses().list()).isEmpty();
        assertThat(there.pulses().cancel(done.id(), Stored.STAFF)).isFalse();
    }

    @Test
    void beatsForNoRunOfAnotherNode() {
        String run = Stored.begun(here).id();

        assertThat(there.pulses().beat(run, FAR)).isEmpty();

        assertThat(here.pulses().find(run).orElseThrow().progress().stage()).isEqualTo(Stage.FREEZE);
    }

    @Test
    void carriesTheFirstRequestToCancelToTheNodeOfTheRun() {
        String run = Stored.begun(here).id();

        assertThat(there.pulses().cancel(run, Stored.STAFF)).isTrue();
        assertThat(there.pulses().cancel(run, new Actor("li"))).isTrue();

        assertThat(here.pulses().beat(run, FAR).orElseThrow().cancelledBy()).isEqualTo(Stored.STAFF);
    }

    @Test
    void tellsNeitherTheFeedNorTheAuditTrailOfBeats() {
        String run = Stored.begun(here).id();
        long changes = here.changes().last();
        long audited = audited();

        here.pulses().beat(run, FAR);
        there.pulses().cancel(run, Stored.STAFF);

        assertThat(here.changes().last()).isEqualTo(changes);
        assertThat(audited()).isEqualTo(audited);
    }

    @Test
    void interruptsARunOnceThoughManyNodesNotice() {
        String run = Stored.begun(here).id();
        Pulse last = there.pulses().find(run).orElseThrow();
        long audited = audited();

        List<Boolean> took = IntStream.range(0, 8).parallel()
                .mapToObj(i -> (i % 2 == 0 ? here : there).pulses().interrupt(last)).toList();

        assertThat(took).containsOnlyOnce(true);
        assertThat(here.runs().find(run).orElseThrow().state()).isEqualTo(RunState.INTERRUPTED);
        assertThat(audited()).isEqualTo(audited + 1);
        assertThat(here.auditTrail().firstBroken()).isZero();
    }

    @Test
    void interruptsNoRunThatHasBeatenSinceItWasSeen() {
        String run = Stored.begun(here).id();
        Pulse last = there.pulses().find(run).orElseThrow();
        here.pulses().beat(run, FAR);

        assertThat(there.pulses().interrupt(last)).isFalse();

        assertThat(here.runs().find(run).orElseThrow().state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void refusesTheEndOfARunThatWasInterruptedMeanwhile() {
        String run = Stored.begun(here).id();
        there.pulses().interrupt(there.pulses().find(run).orElseThrow());

        assertThat(here.pulses().beat(run, FAR)).isEmpty();
        assertThatThrownBy(() -> here.runs().finish(run, Records.result(), Stored.STAFF)).isInstanceOfSatisfying(
                Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));

        assertThat(here.runs().result(run)).isEmpty();
        assertThat(Stored.begun(there).number()).isEqualTo(2);
    }

    @Test
    void interruptsTheRunsOfANodeThatIsGoneAndOfNoOther() {
        String gone = Stored.begun(here).id();
        there.sessions().put(Records.session("fair-2", "firm", "job", "zhang"), 0L, Stored.STAFF);
        String going = there.runs().begin("fair-2", Records.frozen("fair-2"), new Pseudonyms(Map.of()), Stored.STAFF)
                .id();

        assertThat(there.pulses().interruptAll(here.node())).isEqualTo(1);

        assertThat(there.runs().find(gone).orElseThrow().state()).isEqualTo(RunState.INTERRUPTED);
        assertThat(there.runs().find(going).orElseThrow().state()).isEqualTo(RunState.RUNNING);
        assertThat(there.pulses().interruptAll(here.node())).isZero();
    }

    private long audited() {
        return new Database(here.dataSource(), Stored.NOON).last(Sequence.AUDIT);
    }
}
