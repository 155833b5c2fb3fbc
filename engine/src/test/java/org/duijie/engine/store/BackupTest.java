package org.duijie.engine.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.Seeds;
import org.duijie.engine.backup.BackupFile;
import org.duijie.engine.backup.Header;
import org.duijie.engine.backup.Table;
import org.duijie.engine.problem.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class BackupTest {
    private final Seeds seeds = Seeds.fresh();
    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void open(Home home) {
        store = Stored.empty(home);
        Crowd.fill(store, seeds.trial(0), 30);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyTableIsTheTruthOrLeftOutOnPurpose() throws SQLException {
        try (Connection connection = store.dataSource().getConnection()) {
            Tables tables = new Tables(connection);

            assertThat(tables.names()).containsAll(Tables.TRUTH).isSubsetOf(both());
            assertThat(tables.truth()).extracting(Table::name).containsExactlyElementsOf(Tables.TRUTH);
        }
    }

    private static List<String> both() {
        List<String> both = new ArrayList<>(Tables.TRUTH);
        both.addAll(Tables.LEFT_OUT);
        return both;
    }

    @Test
    void holdsEveryRowOfEveryTable() throws IOException {
        Header header = store.backups().write(folder.resolve("b"), Stored.STAFF);

        assertThat(BackupFile.verified(folder.resolve("b")).header()).isEqualTo(header);
        assertThat(header.at()).isEqualTo(Stored.NOON.instant());
        assertThat(header.store()).isEqualTo(store.changes().identity());
        assertThat(header.schema()).isEqualTo(Schema.latest());
        assertThat(header.tables()).allSatisfy(table -> assertThat(table.rows()).as(table.name()).isPositive());
        assertThat(header.tables()).filteredOn(table -> table.name().equals("parties")).extracting(Table::rows)
                .containsExactly(32L);
    }

    @Test
    void isEnteredIntoTheAuditTrailByWhoTookIt() throws IOException {
        Header header = store.backups().write(folder.resolve("b"), Stored.STAFF);

        assertThat(store.auditTrail().before(Long.MAX_VALUE, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.account()).isEqualTo("wang");
            assertThat(entry.action()).isEqualTo("backup");
            assertThat(entry.kind()).isEqualTo("store");
            assertThat(entry.subject()).isEqualTo(store.changes().identity());
            assertThat(entry.detail()).isEqualTo("rows " + header.rows());
        });
        assertThat(store.auditTrail().firstBroken()).isZero();
    }

    @Test
    void neverTakesThePlaceOfAnotherFile() throws IOException {
        Path kept = Files.writeString(folder.resolve("b"), "an earlier one");
        long last = store.auditTrail().before(Long.MAX_VALUE, 1).getFirst().number();

        assertThatThrownBy(() -> store.backups().write(kept, Stored.STAFF)).isInstanceOf(Refusal.class);

        assertThat(kept).hasContent("an earlier one");
        assertThat(store.auditTrail().before(Long.MAX_VALUE, 1).getFirst().number()).isEqualTo(last);
    }

    @Test
    void waitsForNoWriterAndHoldsNoneUp() throws IOException {
        AtomicBoolean written = new AtomicBoolean();
        ByteArrayOutputStream meddled = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                if (written.compareAndSet(false, true)) {
                    store.parties().put(Records.graduate("meanwhile"), 0L, Stored.STAFF);
                    store.parties().delete("random-7", null, Stored.STAFF);
                }
                super.write(bytes, from, length);
            }
        };

        Header header = new Snapshot(store.dataSource()).write(meddled, Stored.NOON.instant());

        assertThat(written).isTrue();
        assertThat(store.parties().find("meanwhile")).isPresent();
        List<Object> ids = new ArrayList<>();
        Files.write(folder.resolve("b"), meddled.toByteArray());
        BackupFile.verified(folder.resolve("b")).read((table, values) -> {
            if (table.name().equals("parties")) {
                ids.add(String.valueOf(values[0]));
            }
        });
        assertThat(ids).contains("random-7").doesNotContain("meanwhile").hasSize(32);
        assertThat(header.tables()).filteredOn(table -> table.name().equals("parties")).extracting(Table::rows)
                .containsExactly(32L);
    }

    @Test
    void isOneMomentHoweverMuchIsWritten() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> done = List.of(writers.submit(() -> write("a", enough)),
                    writers.submit(() -> write("b", enough)));
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                files.add(folder.resolve("b" + i));
                store.backups().write(files.getLast(), Stored.STAFF);
            }
            enough.set(true);
            for (Future<Integer> writer : done) {
                assertThat(writer.get()).isPositive();
            }

            for (Path file : files) {
                try (Home fresh = Home.Kind.SQLITE.fresh()) {
                    Restored restored = fresh.restore(Stored.NOON).from(file, false, Stored.STAFF);
                    assertThat(restored.firstBroken()).isZero();
                    try (Store then = Stored.empty(fresh)) {
                        StoreWhole.check(then);
                    }
                }
            }
        }
    }

    /** Writes a party and its need again and again; returns how often. */
    private int write(String id, AtomicBoolean enough) {
        int times = 0;
        while (!enough.get()) {
            String firm = id + times++;
            store.parties().put(Records.enterprise(firm), 0L, Stored.STAFF);
            store.needs().put(Records.position("job-" + firm, firm), 0L, Stored.STAFF);
        }
        return times;
    }
}
