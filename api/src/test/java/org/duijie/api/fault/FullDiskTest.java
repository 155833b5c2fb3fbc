package org.duijie.api.fault;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.api.Caller;
import org.duijie.engine.Seeds;
import org.duijie.engine.json.Json;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The disk with the data folder on it is full for a while. */
class FullDiskTest {
    private static final int MEGABYTES = 40;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration WRITE = Duration.ofMillis(500);
    private static final int MOST_WRITES = 5_000;
    private static final String WORDS = "磁盘已满，暂时不能写入，仍可查看；请管理员腾出空间";

    @RegisterExtension
    private final Processes processes = new Processes();

    @TempDir
    private Path directory;

    private final Seeds seeds = Seeds.fresh();
    private final Invented invented = new Invented(seeds.trial(0));
    private final Ledger ledger = new Ledger();
    private int made;

    @Test
    void refusesWritesInClearWordsWhileReadingGoesOnAndRecoversByItself(TestReporter reporter) {
        reporter.publishEntry("duijie.seed", Long.toString(seeds.seed()));
        try (SmallDisk disk = SmallDisk.mount(directory.resolve("disk"), MEGABYTES)) {
            AppProcess app = processes.start(disk.folder());
            Client client = new Client(app, ledger, "before", seeds.trial(0));
            client.bulk();
            client.run("demo-graduates");
            Caller mei = app.stranger();
            mei.signIn("admin", AppProcess.PASSWORD);
            assertThat(mei.get("/").status()).isEqualTo(200);
            client.bulk(); // what the index has still to put on disk when there is no room
            long seen = allSeen(app, disk);

            fillUntilTheIndexBreaks(app, disk, client);
            disk.fill(); // and what it has given up
            writesAreRefused(app);
            readingGoesOn(app, mei);
            assertThat(IndexCheck.state(app).path("documents").asLong()).isGreaterThanOrEqualTo(seen);
            assertThat(app.alive()).isTrue();

            disk.makeRoom();
            allGoesOn(app, mei);
            app.stop();
            try (Store store = Store.open(disk.folder(), Clock.systemUTC())) {
                StoreCheck.checkFile(store);
                new StoreCheck(ledger).check(store);
                IndexCheck.same(disk.folder(), store);
            }
        }
    }

    /**
     * Fills the disk at a moment when the index has something still to put on it. It may have done so just before, so there is
     * something new to put each time.
     */
    private static void fillUntilTheIndexBreaks(AppProcess app, SmallDisk disk, Client client) {
        disk.fill();
        await().atMost(LONGEST).pollInterval(WRITE).until(() -> {
            boolean broken = IndexCheck.state(app).path("phase").asString().equals("BROKEN");
            if (!broken) {
                disk.makeRoom();
                client.put();
                disk.fill();
            }
            return broken;
        });
    }

    private void writesAreRefused(AppProcess app) {
        Caller admin = app.admin();
        Caller.Answer refused = untilRefused(admin);
        assertThat(refused.status()).as(refused.body()).isEqualTo(507);
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        assertThat(refused.json().path("type").asString()).isEqualTo("urn:duijie:problem:storage-full");
        assertThat(refused.json().path("detail").asString()).isEqualTo(WORDS);
        List<Graduate> many = IntStream.range(0, 1_000).mapToObj(i -> invented.graduate("listed-" + i)).toList();
        Caller.Answer begun = admin.post("/api/v1/imports", Multipart.list("graduate", Invented.list(many)),
                "Content-Type", Multipart.TYPE);
        await().atMost(LONGEST)
                .until(() -> admin.get(begun.header("Location")).json().path("state").asString().equals("FAILED"));
        assertThat(admin.get(begun.header("Location")).json().at("/violations/0/message").asString()).isEqualTo(WORDS);
        assertThat(admin.get("/api/v1/parties/listed-999").status()).isEqualTo(404);
    }

    /** Writes until there is no room, and notes what was acknowledged. */
    private Caller.Answer untilRefused(Caller admin) {
        for (int i = 0; i < MOST_WRITES; i++) {
            String id = "full-" + made++;
            Ledger.Batch one = new Ledger.Batch(List.of(new Ledger.Sent(id, Json.write(invented.position(id)))), 1);
            ledger.trying(one);
            Caller.Answer answer = admin.put("/api/v1/needs/" + id, one.records().getFirst().content(),
                    "If-None-Match", "*");
            if (answer.status() != 201) {
                ledger.refused(one);
                return answer;
            }
            ledger.answered(one);
        }
        throw new AssertionError("The disk is full and nothing was refused");
    }

    private void readingGoesOn(AppProcess app, Caller mei) {
        Caller admin = app.admin();
        for (String address : List.of("/api/v1/parties", "/api/v1/needs", "/api/v1/needs/pos-01", "/api/v1/index",
                "/api/v1/sessions/demo-graduates/runs", "/api/v1/audit")) {
            assertThat(admin.get(address).status()).as(address).isEqualTo(200);
        }
        for (String page : List.of("/", "/parties", "/needs", "/needs/pos-01", "/sessions/demo-graduates")) {
            Caller.Answer answer = mei.get(page);
            assertThat(answer.status()).as(page + answer.body()).isEqualTo(200);
        }
        assertThat(admin.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    /** How many documents searches see when they see all that was written. */
    private static long allSeen(AppProcess app, SmallDisk disk) {
        try (Store store = Store.open(disk.folder(), Clock.systemUTC())) {
            IndexCheck.awaitHolds(app, store);
        }
        return IndexCheck.state(app).path("documents").asLong();
    }

    private void allGoesOn(AppProcess app, Caller mei) {
        Client client = new Client(app, ledger, "after", seeds.trial(1));
        client.put();
        client.bulk();
        client.importList();
        client.run("demo-graduates");
        client.release();
        assertThat(mei.get("/").status()).as("nobody was signed out").isEqualTo(200);
        Caller li = app.stranger();
        assertThat(li.signIn("admin", AppProcess.PASSWORD).header("Location")).endsWith("/");
        try (Store store = Store.open(directory.resolve("disk"), Clock.systemUTC())) {
            IndexCheck.awaitHolds(app, store);
        }
    }
}
