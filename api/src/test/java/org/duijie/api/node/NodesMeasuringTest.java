package org.duijie.api.node;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.api.Caller;
import org.duijie.api.fault.AppProcess;
import org.duijie.api.fault.Processes;
import org.duijie.engine.Figures;
import org.duijie.engine.PostgresServer;
import org.duijie.engine.store.PostgresAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * How soon a write on one node is found on the other, and how soon it is told who suits; the report is
 * target/bench-nodes.md.
 */
@Tag("bench")
class NodesMeasuringTest {
    private static final int WRITES = 100;
    private static final int ASKED = 200;
    private static final Duration LONG = Duration.ofSeconds(30);

    @RegisterExtension
    private final Processes processes = new Processes();
    @TempDir
    private Path folder;

    @Test
    void findsOnOneNodeWhatIsWrittenOnTheOther() throws IOException {
        PostgresAddress database = PostgresServer.shared().database();
        String[] options = {"--spring.profiles.active=postgres", "--duijie.database.url=" + database.url(),
                "--duijie.database.user=" + database.user()};
        Figures figures = new Figures("Two nodes on one PostgreSQL, with the demonstration");
        AppProcess first = processes.start(folder.resolve("one"), options);
        AppProcess second = processes.start(folder.resolve("other"), options);
        Caller one = first.admin();
        Caller other = second.admin();
        String someone = one.get("/api/v1/parties/grad-01?unmask=true").body();

        double[] found = new double[WRITES];
        for (int i = 0; i < WRITES; i++) {
            String id = "grad-late-" + i;
            assertThat(one.put("/api/v1/parties/" + id, someone.replace("grad-01", id), "If-None-Match", "*").status())
                    .isEqualTo(201);
            long written = System.nanoTime();
            await().atMost(LONG).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5))
                    .until(() -> other.get("/api/v1/search?q=" + id).body().contains(id));
            found[i] = 1e3 * Figures.seconds(written);
        }
        figures.times("from the answer to a write on one to where the other finds it by a search", found);

        double[] told = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            assertThat(other.get("/api/v1/needs/pos-01/fits").status()).isEqualTo(200);
            told[i] = 1e3 * Figures.seconds(start);
        }
        figures.line("who suits a position, asked for the first time, the book not yet compiled: %.0f ms"
                .formatted(told[0]));
        figures.times("who suits a position, from then on", Arrays.copyOfRange(told, 1, ASKED));
        figures.write("nodes");
        second.stop();
        first.stop();
        PostgresServer.shared().drop(database);
    }
}
