package org.duijie.api.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import org.duijie.api.Caller;
import org.duijie.engine.backup.BackupFile;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** One data folder that goes through kill after kill, checked after each. For one thread. */
final class KillRounds {
    /** A session large enough that a run of it takes a while. */
    static final String SESSION = "kills";

    private static final int LOOKED_AT = 10;
    private static final Duration LONGEST_FIRST = Duration.ofSeconds(10);

    private final Processes processes;
    private final Path data;
    private final String name;
    private final RandomGenerator random;
    private final KillReport report;
    private final Ledger ledger = new Ledger();
    private final StoreCheck check = new StoreCheck(ledger);
    private int round;

    /** @param name tells this folder's records from those of others */
    KillRounds(Processes processes, Path data, String name, RandomGenerator random, KillReport report) {
        this.processes = processes;
        this.data = data;
        this.name = name;
        this.random = random;
        this.report = report;
    }

    /** Kills the application once for each activity, in the midst of it, and looks it over after each start. */
    void run(List<Activity> activities) throws InterruptedException {
        AppProcess app = processes.start(data);
        prepare(app);
        for (Activity activity : activities) {
            round++;
            long before = ledger.acknowledged();
            killDuring(activity, app);
            long acknowledged = ledger.acknowledged() - before;
            app = restart();
            report.killed(activity, acknowledged, app.age());
            lookOver(app);
        }
        app.stop();
        try (Store store = Store.open(data, Clock.systemUTC())) {
            IndexCheck.same(data, store);
        }
    }

    /** A session of many, so that its runs can be hit. */
    private void prepare(AppProcess app) {
        Client client = new Client(app, ledger, name + "-s", random);
        client.session(SESSION, 60, 300);
    }

    private void killDuring(Activity activity, AppProcess app) throws InterruptedException {
        Client main = new Client(app, ledger, name + "-" + round, random);
        Client beside = new Client(app, ledger, name + "-" + round + "b", new SplittableRandom(random.nextLong()));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = new ArrayList<>();
            work.add(threads.submit(() -> repeat(app, main, activity)));
            if (random.nextBoolean() && activity.bearsOthers()) {
                work.add(threads.submit(() -> repeat(app, beside, Activity.PUT)));
            }
            // A new process takes a while over its first request; most kills are to come after it.
            if (activity.isNoted() && random.nextInt(3) > 0) {
                ledger.awaitMoreThan(ledger.acknowledged(), LONGEST_FIRST);
            }
            activity.moment(random, data).await();
            app.kill9();
            work.forEach(KillRounds::rethrow);
        }
    }

    /** Works until the connection is cut, which is to be by the kill alone. */
    private static void repeat(AppProcess app, Client client, Activity activity) {
        try {
            while (app.alive()) {
                activity.perform(client);
            }
        } catch (UncheckedIOException cut) {
            app.awaitEnd();
        }
    }

    private static void rethrow(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError("A client was answered otherwise than it should be", e);
        }
    }

    /** Starts it again; every other time it is killed once more while it starts. */
    private AppProcess restart() throws InterruptedException {
        if (round % 2 == 0) {
            AppProcess app = processes.launch(data);
            Moment.within(random, report.usualStart()).await();
            app.kill9();
            report.killedAtStart();
        }
        return processes.start(data);
    }

    private void lookOver(AppProcess app) {
        try (Store store = Store.open(data, Clock.systemUTC())) {
            IndexCheck.awaitHolds(app, store);
            report.indexed(app.age());
            StoreCheck.checkFile(store);
            check.check(store);
            IndexCheck.same(data, store);
        }
        keptAreWhole();
        List<String> present = ledger.present();
        Collections.sort(present);
        Caller admin = app.admin();
        for (int i = 0; i < LOOKED_AT; i++) {
            String id = present.get(random.nextInt(present.size()));
            assertThat(List.of(admin.get("/api/v1/parties/" + id).status(), admin.get("/api/v1/needs/" + id).status()))
                    .as(id).containsExactlyInAnyOrder(200, 404);
        }
        JsonNode newest = admin.get("/api/v1/sessions/" + SESSION + "/runs").json().at("/items/0");
        if (newest.path("state").asString().equals("INTERRUPTED")) {
            new Client(app, ledger, name + "-" + round + "r", random).run(SESSION);
        }
    }

    /** What a restore gave up is there as a whole or not at all. */
    private void keptAreWhole() {
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".backup")).toList()) {
                BackupFile.verified(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
