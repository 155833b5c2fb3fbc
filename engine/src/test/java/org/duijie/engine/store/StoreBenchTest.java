package org.duijie.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.duijie.engine.Figures;
import org.duijie.engine.Seeds;
import org.duijie.engine.backup.BackupFile;

import static org.assertj.core.api.Assertions.assertThat;

/** How fast a store takes writes, gives itself out and is made again. */
@Tag("bench")
class StoreBenchTest {
    private static final int RECORDS = 150_000;
    private static final int SINGLE = 2_000;
    private static final double MEGABYTE = 1 << 20;
    private static final Figures FIGURES = new Figures("A store of %,d graduates".formatted(RECORDS));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void measures(Home.Kind kind) throws IOException {
        try (Home home = kind.fresh(); Home other = kind.fresh()) {
            Path file = folder.resolve("b");
            try (Store store = Stored.empty(home)) {
                double single = seconds(() -> {
                    for (int i = 0; i < SINGLE; i++) {
                        store.parties().put(Records.graduate("single-" + i), 0L, Stored.STAFF);
                    }
                });
                tell(kind, "writes one by one", Math.round(SINGLE / single) + " a second");
                double together = seconds(() -> Crowd.many(store, new Seeds(7).trial(0), RECORDS));
                tell(kind, "writes in one transaction", Math.round(RECORDS / together) + " records a second");
                double out = seconds(() -> store.backups().write(file, Stored.STAFF));
                rates(kind, "backup", file, out);
            }
            List<Restored> restored = new ArrayList<>();
            double in = seconds(() -> restored.add(other.restore(Stored.NOON).from(file, false, Stored.STAFF)));
            rates(kind, "restore", file, in);
            assertThat(restored.getFirst().firstBroken()).isZero();
        }
    }

    private static void rates(Home.Kind kind, String what, Path file, double seconds) throws IOException {
        long rows = BackupFile.verified(file).header().rows();
        tell(kind, what,
                String.format(Locale.ROOT, "%,d rows, %.1f MB of file, %.1f s: %.0f rows and %.1f MB a second", rows,
                        Files.size(file) / MEGABYTE, seconds, rows / seconds, Files.size(file) / MEGABYTE / seconds));
    }

    private static void tell(Home.Kind kind, String what, String measured) {
        FIGURES.line(kind + ", " + what + ": " + measured);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long began = System.nanoTime();
        work.run();
        return Figures.seconds(began);
    }

    @AfterAll
    static void report() throws IOException {
        FIGURES.write("store");
    }
}
