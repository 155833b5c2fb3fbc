package org.duijie.engine.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two nodes on one store, each with its lookout, and one run at the first of them. */
class LookoutTest {
    private static final Actor STAFF = new Actor("staff");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC);

    private final Monitor monitor = new Monitor();
    private Store here;
    private Store there;
    private Lookout its;
    private Lookout others;
    private String run;

    @BeforeEach
    void begin(@TempDir Path directory) {
        here = Store.open(directory, CLOCK);
        there = Store.open(directory, CLOCK);
        Plans plans = Plans.runnable(Seeds.fresh().trial(0));
        plans.put(here, STAFF);
        Freeze freeze = plans.freeze(new ToyBook());
        run = here.runs().begin(plans.session().id(), freeze.frozen(), freeze.pseudonyms(), STAFF).id();
        its = new Lookout(here.pulses());
        its.take(run, monitor);
        others = new Lookout(there.pulses());
    }

    @AfterEach
    void close() {
        there.close();
        here.close();
    }

    @Test
    void showsOtherNodesWhatARunHadReportedByItsLastBeat() {
        monitor.report(Stage.JUDGE, 40, 100);
        assertThat(others.progress(run).orElseThrow().stage()).isEqualTo(Stage.FREEZE);

        its.beat();

        assertThat(others.progress(run)).contains(new Progress(RunState.RUNNING, Stage.JUDGE, 40, 100));
    }

    @Test
    void stopsARunThatAnotherNodeWasAskedToCancel() {
        assertThat(others.cancel(run, STAFF)).isTrue();
        monitor.report(Stage.JUDGE, 1, 100);

        its.beat();

        assertThatThrownBy(() -> monitor.report(Stage.JUDGE, 2, 100)).isInstanceOf(CancellationException.class);
        assertThat(monitor.asked()).isEqualTo(new Monitor.End(RunState.CANCELLED, STAFF));
    }

    @Test
    void interruptsARunWhoseNodeIsGone() {
        its.beat();
        // Here the power fails.
        for (int look = 0; look < Lookout.PATIENCE; look++) {
            others.beat();
        }
        assertThat(state()).isEqualTo(RunState.RUNNING);

        others.beat();

        assertThat(state()).isEqualTo(RunState.INTERRUPTED);
        assertThat(others.progress(run)).isEmpty();
        assertThat(others.cancel(run, STAFF)).isFalse();
    }

    @Test
    void leavesARunAloneAsLongAsItsNodeBeats() {
        for (int look = 0; look < 3 * Lookout.PATIENCE; look++) {
            others.beat();
            if (look % (Lookout.PATIENCE - 1) == 0) {
                its.beat();
            }
        }

        assertThat(state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void interruptsARunThatItsOwnNodeCouldNotRecordTheEndOf() {
        its.release(run);

        for (int look = 0; look <= Lookout.PATIENCE; look++) {
            its.beat();
        }

        assertThat(state()).isEqualTo(RunState.INTERRUPTED);
    }

    @Test
    void letsGoOfARunThatWasTakenFromIt() {
        there.pulses().interrupt(there.pulses().find(run).orElseThrow());

        its.beat();

        assertThatThrownBy(() -> monitor.report(Stage.JUDGE, 2, 100)).isInstanceOf(CancellationException.class);
    }

    private RunState state() {
        return there.runs().find(run).orElseThrow().state();
    }
}
