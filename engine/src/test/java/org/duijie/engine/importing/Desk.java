package org.duijie.engine.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.intake.MajorText;
import org.duijie.engine.intake.Precedents;
import org.duijie.engine.store.Store;

import static org.awaitility.Awaitility.await;

/** An import desk over a store of its own. */
final class Desk implements AutoCloseable {
    static final Actor CLERK = new Actor("clerk");
    private static final MajorText MAJORS = new MajorText(Precedents.NONE);

    final Store store;
    final ImportDesk desk;

    Desk(Path directory) {
        this.store = Store.open(directory, Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC));
        this.desk = new ImportDesk(store.parties(), store.needs(), store.mappings(), MAJORS, store.node());
    }

    /** A csv file. */
    static byte[] csv(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","))).collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What becomes of a list once it is checked. */
    ImportJob checked(ListKind kind, byte[] file, Map<String, String> chosen) {
        ImportJob job = desk.start(kind, "list.csv", file, chosen, null, CLERK);
        return rested(job);
    }

    ImportPlan plan(ListKind kind, byte[] file) {
        return Objects.requireNonNull(checked(kind, file, Map.of()).plan());
    }

    /** Checks a list and carries it out. */
    ImportResult imported(ListKind kind, byte[] file, ImportOptions options) {
        ImportJob job = checked(kind, file, Map.of());
        desk.commit(job.id(), options, CLERK);
        return rested(job).result();
    }

    static ImportJob rested(ImportJob job) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).atMost(Duration.ofMinutes(5))
                .until(() -> job.progress().state().atRest());
        return job;
    }

    @Override
    public void close() {
        desk.close();
        store.close();
    }
}
