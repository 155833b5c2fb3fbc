package org.duijie.api.fault;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.api.Caller;
import org.duijie.engine.PostgresServer;
import org.duijie.engine.Seeds;
import org.duijie.engine.json.Json;
import org.duijie.engine.store.PostgresAddress;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The PostgreSQL server under a working application is stopped and started again. */
class DatabaseGoneTest {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @RegisterExtension
    private final Processes processes = new Processes();

    @TempDir
    private Path data;

    private final Seeds seeds = Seeds.fresh();
    private final Invented invented = new Invented(seeds.trial(0));
    private final Ledger ledger = new Ledger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void losesNothingAcknowledgedAndGoesOnByItself(TestReporter reporter)
            throws ExecutionException, InterruptedException {
        reporter.publishEntry("duijie.seed", Long.toString(seeds.seed()));
        try (PostgresServer server = PostgresServer.start();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            PostgresAddress database = server.database();
            AppProcess app = processes.start(data, "--duijie.database.url=" + database.url(),
                    "--duijie.database.user=" + database.user());
            Future<?> work = threads.submit(() -> write(app.admin()));
            awaitMoreThan(ledger.acknowledged() + 10);

            server.stop();
            await().atMost(LONGEST).until(() -> refused.get() > 3);
            await().atMost(LONGEST).until(() -> app.output().contains("The index waits for the store"));

            server.startAgain();
            await().atMost(LONGEST).until(() -> app.output().contains("The index follows the store again"));
            awaitMoreThan(ledger.acknowledged() + 10);
            enough.set(true);
            work.get();
            new Client(app, ledger, "after", seeds.trial(1)).run("demo-graduates");
            try (Store store = Store.open(database, Clock.systemUTC())) {
                IndexCheck.awaitHolds(app, store);
                IndexCheck.same(data, store);
                new StoreCheck(ledger).check(store);
            }
            app.stop();
        }
    }

    /** Writes until it is enough, and notes what is acknowledged; what was refused in an outage may be there or not. */
    private void write(Caller admin) {
        for (int i = 0; !enough.get(); i++) {
            String id = "gone-" + i;
            Ledger.Batch one = new Ledger.Batch(List.of(new Ledger.Sent(id, Json.write(invented.position(id)))), 1);
            ledger.trying(one);
            Caller.Answer answer = admin.put("/api/v1/needs/" + id, one.records().getFirst().content(),
                    "If-None-Match", "*");
            if (answer.status() == 201) {
                ledger.answered(one);
            } else {
                assertThat(answer.status()).as(answer.body()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).isIn("2", "10");
                refused.incrementAndGet();
            }
        }
    }

    private void awaitMoreThan(long acknowledged) {
        await().atMost(LONGEST).until(() -> ledger.acknowledged() > acknowledged);
    }
}
