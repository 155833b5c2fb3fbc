package org.duijie.engine.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Two desks on one store; at the first, runs wait to record their end until they are let go. */
class RunNodesTest {
    private static final Actor STAFF = new Actor("staff");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC);

    private final Plans plans = Plans.runnable(Seeds.fresh().trial(0));
    private final String session = plans.session().id();
    private final CountDownLatch letGo = new CountDownLatch(1);
    private Store here;
    private Store there;
    private RunDesk desk;
    private RunDesk other;

    @BeforeEach
    void open(@TempDir Path directory) {
        here = Store.open(directory, CLOCK);
        there = Store.open(directory, CLOCK);
        plans.put(here, STAFF);
        desk = desk(here, waiting(here.runs()));
        other = desk(there, there.runs());
    }

    private static RunDesk desk(Store store, Runs runs) {
        return new RunDesk(store.sessions(), store.parties(), store.needs(), store.reviews(), runs, store.pulses(),
                store.changes(),
                new ToyBook(), new BruteForcePools(), new Funnel(500_000, 200));
    }

    private Runs waiting(Runs runs) {
        return (Runs) Proxy.newProxyInstance(Runs.class.getClassLoader(), new Class<?>[]{Runs.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("finish")) {
                        letGo.await();
                    }
                    try {
                        return method.invoke(runs, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @AfterEach
    void close() {
        letGo.countDown();
        desk.close();
        other.close();
        there.close();
        here.close();
    }

    @Test
    void aRunIsFollowedFromAnotherNodeToItsResult() {
        String run = desk.start(session, STAFF).id();
        assertThat(other.progress(run).state()).isEqualTo(RunState.RUNNING);
        await().until(() -> desk.progress(run).stage() == Stage.STORE);
        desk.beat();
        assertThat(other.progress(run)).isEqualTo(new Progress(RunState.RUNNING, Stage.STORE, 0, 1));

        letGo.countDown();

        await().until(() -> other.progress(run).state() == RunState.DONE);
        assertThat(other.view(run).result()).isEqualTo(desk.view(run).result());
    }

    @Test
    void aSessionThatRunsOnOneNodeIsNotStartedOnAnother() {
        desk.start(session, STAFF);

        assertThatThrownBy(() -> other.start(session, STAFF)).isInstanceOf(Refusal.class)
                .hasMessageContaining("CONFLICT");

        assertThat(there.runs().list(session)).hasSize(1);
    }

    @Test
    void aRunThatWasTakenFromItsNodeIsNotFinishedByIt() {
        String run = desk.start(session, STAFF).id();
        await().until(() -> desk.progress(run).stage() == Stage.STORE);
        for (int look = 0; look <= Lookout.PATIENCE; look++) {
            other.beat();
        }
        Run again = other.start(session, STAFF);

        letGo.countDown();

        await().until(() -> other.progress(again.id()).state() == RunState.DONE);
        await().until(() -> desk.progress(run).state() == RunState.INTERRUPTED);
        assertThat(there.runs().find(run).orElseThrow().state()).isEqualTo(RunState.INTERRUPTED);
        assertThat(there.runs().result(run)).isEmpty();
    }

    @Test
    void aRunThatWasCancelledElsewhereOnceItsResultWasBeingStoredIsDone() {
        String run = desk.start(session, STAFF).id();
        await().until(() -> desk.progress(run).stage() == Stage.STORE);
        other.cancel(run, STAFF);
        desk.beat();

        letGo.countDown();

        await().until(() -> other.progress(run).state() == RunState.DONE);
        assertThatThrownBy(() -> other.cancel(run, STAFF)).isInstanceOf(Refusal.class)
                .hasMessageContaining("CONFLICT");
    }
}
