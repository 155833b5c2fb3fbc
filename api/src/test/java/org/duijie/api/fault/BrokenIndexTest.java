package org.duijie.api.fault;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The files of the index are damaged, under the running application and between two starts. */
class BrokenIndexTest {
    @RegisterExtension
    private final Processes processes = new Processes();

    @TempDir
    private Path data;

    private final Seeds seeds = Seeds.fresh();
    private final RandomGenerator random = seeds.trial(0);
    private final Ledger ledger = new Ledger();

    @Test
    void servesOnSaysSoAndComesToHoldWhatTheStoreHolds(TestReporter reporter) throws IOException {
        reporter.publishEntry("duijie.seed", Long.toString(seeds.seed()));
        AppProcess app = processes.start(data);
        new Client(app, ledger, "first", random).bulk();
        held(app);

        for (Path file : files()) {
            Files.delete(file);
        }
        new Client(app, ledger, "underneath", random).put();
        await().atMost(Duration.ofMinutes(1)).until(() -> phase(app).equals("BROKEN"));
        assertThat(IndexCheck.state(app).path("documents").asLong()).as("searches go on").isPositive();
        held(app);
        ended(app);

        Path largest = files().stream().max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
        flip(largest, random.nextLong(Files.size(largest)));
        AppProcess flipped = restarted("flipped");
        held(flipped);
        ended(flipped);

        Path commit = files().stream().filter(file -> file.getFileName().toString().startsWith("segments"))
                .findFirst().orElseThrow();
        cut(commit, random.nextLong(Files.size(commit)));
        AppProcess cut = restarted("cut");
        held(cut);
        ended(cut);
    }

    private static String phase(AppProcess app) {
        return IndexCheck.state(app).path("phase").asString();
    }

    /** Starts on files that were damaged, and writes at once. */
    private AppProcess restarted(String name) {
        AppProcess app = processes.start(data);
        new Client(app, ledger, name, random).put();
        assertThat(app.output()).contains("The files of the index cannot be read");
        return app;
    }

    /** Sees that the index comes to hold all there is. */
    private void held(AppProcess app) {
        try (Store store = Store.open(data, Clock.systemUTC())) {
            IndexCheck.awaitHolds(app, store);
        }
    }

    /** Ends the application and sees that its files agree with the store, which has lost nothing. */
    private void ended(AppProcess app) {
        app.stop();
        try (Store store = Store.open(data, Clock.systemUTC())) {
            IndexCheck.same(data, store);
            new StoreCheck(ledger).check(store);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("index"))) {
            return files.toList();
        }
    }

    private static void flip(Path file, long place) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(place);
            int before = bytes.read();
            bytes.seek(place);
            bytes.write(before ^ 1);
        }
    }

    private static void cut(Path file, long length) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(length);
        }
    }
}
