package org.duijie.engine.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.Seeds;
import org.duijie.engine.backup.BackupFile;
import org.duijie.engine.backup.BackupWriter;
import org.duijie.engine.backup.Header;
import org.duijie.engine.backup.Table;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.RunState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RestoreTest {
    private final Seeds seeds = Seeds.fresh();
    @TempDir
    private Path folder;

    static Stream<Arguments> fromEachToEach() {
        return Arrays.stream(Home.Kind.values())
                .flatMap(from -> Arrays.stream(Home.Kind.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("fromEachToEach")
    void bringsEverythingBackOnEitherDatabase(Home.Kind from, Home.Kind to) throws IOException {
        try (Home home = from.fresh(); Home other = to.fresh()) {
            Map<String, List<String>> before;
            String identity;
            try (Store store = Stored.empty(home)) {
                Crowd.fill(store, seeds.trial(1), 1_200);
                before = Crowd.of(store);
                identity = store.changes().identity();
                store.backups().write(folder.resolve("b"), Stored.STAFF);
            }

            Restored restored = other.restore(Stored.NOON).from(folder.resolve("b"), false, Stored.STAFF);

            try (Store store = Stored.empty(other)) {
                same(Crowd.of(store), before, 3);
                assertThat(restored.identity()).isNotEqualTo(identity).isEqualTo(store.changes().identity());
                assertThat(restored.interrupted()).isEqualTo(1);
                assertThat(restored.firstBroken()).isZero();
                assertThat(restored.backup().rows()).isEqualTo(before.values().stream().mapToInt(List::size).sum());
                assertThat(store.runs().find("r1").orElseThrow().state()).isEqualTo(RunState.DONE);
                assertThat(store.runs().frozen("r1")).isEqualTo(Records.frozen("fair"));
                assertThat(store.runs().find("r2").orElseThrow().state()).isEqualTo(RunState.INTERRUPTED);
                assertThat(store.auditTrail().before(Long.MAX_VALUE, 2)).extracting(entry -> entry.action())
                        .containsExactly("restore", "interrupted");
                StoreWhole.check(store);
                store.parties().put(Records.graduate("li"), 0L, Stored.STAFF);
                assertThat(Stored.begun(store).id()).as("counting goes on").isEqualTo("r3");
                StoreWhole.check(store);
            }
        }
    }

    /** Holds tables against what they were; a restore ends the run that went on and enters what it did, and no more. */
    private void same(Map<String, List<String>> now, Map<String, List<String>> before, int counted) {
        before.forEach((table, rows) -> {
            List<String> gone = new ArrayList<>(rows);
            gone.removeAll(now.get(table));
            List<String> more = new ArrayList<>(now.get(table));
            more.removeAll(rows);
            int changed = table.equals("runs") || table.equals("counters") ? 1 : 0;
            assertThat(gone).as(table + ", " + seeds.of(1)).hasSize(changed);
            assertThat(more).as(table + ", " + seeds.of(1))
                    .hasSize(table.equals("audit_entries") ? counted - 1 : changed);
        });
    }

    @ParameterizedTest
    @EnumSource
    void givesUpAStoreOnlyWhenTold(Home.Kind kind) throws IOException {
        try (Home home = kind.fresh()) {
            Map<String, List<String>> before;
            try (Store store = Stored.open(home)) {
                store.backups().write(folder.resolve("b"), Stored.STAFF);
                store.parties().put(Records.graduate("later"), 0L, Stored.STAFF);
                signedIn(store);
                before = Crowd.of(store);
            }

            assertThatThrownBy(() -> home.restore(Stored.NOON).from(folder.resolve("b"), false, Stored.STAFF))
                    .isInstanceOf(Refusal.class).hasMessageContaining("--replace");
            try (Store store = Stored.empty(home)) {
                assertThat(Crowd.of(store)).isEqualTo(before);
            }

            Path kept = Objects.requireNonNull(
                    home.restore(Stored.NOON).from(folder.resolve("b"), true, Stored.STAFF).kept());
            try (Store store = Stored.empty(home)) {
                assertThat(store.parties().find("later")).isEmpty();
                assertThat(store.parties().find("zhang")).isPresent();
                assertThat(JdbcClient.create(store.dataSource()).sql("SELECT COUNT(*) FROM SPRING_SESSION")
                        .query(Long.class).single()).as("everybody signs in again").isZero();
                StoreWhole.check(store);
            }

            Restored back = home.restore(Stored.NOON).from(kept, true, Stored.STAFF);
            assertThat(back.kept()).as("what the first restore had made").isNotNull().isNotEqualTo(kept);
            try (Store store = Stored.empty(home)) {
                assertThat(store.parties().find("later")).as("what was given up is not lost").isPresent();
            }
        }
    }

    private static void signedIn(Store store) {
        JdbcClient.create(store.dataSource()).sql("""
                INSERT INTO SPRING_SESSION (PRIMARY_ID, SESSION_ID, CREATION_TIME, LAST_ACCESS_TIME,
                MAX_INACTIVE_INTERVAL, EXPIRY_TIME) VALUES (:id, :id, 0, 0, 0, 0)""").param("id", "s".repeat(36))
                .update();
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingForAFileItRefuses(Home.Kind kind) throws IOException {
        try (Home home = kind.fresh()) {
            Map<String, List<String>> before;
            String identity;
            try (Store store = Stored.open(home)) {
                store.backups().write(folder.resolve("b"), Stored.STAFF);
                before = Crowd.of(store);
                identity = store.changes().identity();
            }
            byte[] whole = Files.readAllBytes(folder.resolve("b"));
            byte[] damaged = whole.clone();
            damaged[seeds.trial(2).nextInt(whole.length)] ^= 1;
            Path file = folder.resolve("refused");

            Files.write(file, damaged);
            refused(home, file, "damaged");
            Files.write(file, Arrays.copyOf(whole, whole.length - 100));
            refused(home, file, "cut off");
            Files.writeString(file, "亲爱的");
            refused(home, file, "no backup");
            rewritten(file, header -> new Header(99, header.store(), header.at(), header.tables()));
            refused(home, file, "newer version");
            rewritten(file, header -> new Header(header.schema(), header.store(), header.at(), header.tables().stream()
                    .map(table -> table.name().equals("moves")
                            ? new Table("pg_user; DROP TABLE moves", table.columns(), table.rows())
                            : table)
                    .toList()));
            refused(home, file, "other tables");

            assertThat(home.kept()).isDirectoryNotContaining("glob:**replaced*");
            try (Store store = Stored.empty(home)) {
                assertThat(Crowd.of(store)).isEqualTo(before);
                assertThat(store.changes().identity()).isEqualTo(identity);
            }
        }
    }

    private void refused(Home home, Path file, String why) {
        assertThatThrownBy(() -> home.restore(Stored.NOON).from(file, true, Stored.STAFF)).as(seeds.of(2))
                .isInstanceOf(Refusal.class).hasMessageContaining(why);
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingWhenWhatIsInTheFileCannotBe(Home.Kind kind) throws IOException {
        try (Home home = kind.fresh()) {
            Map<String, List<String>> before;
            try (Store store = Stored.open(home)) {
                store.backups().write(folder.resolve("b"), Stored.STAFF);
                before = Crowd.of(store);
            }
            Path orphan = folder.resolve("orphan");
            copied(orphan, header -> header, "firm", "nobody");

            assertThatThrownBy(() -> home.restore(Stored.NOON).from(orphan, true, Stored.STAFF))
                    .isInstanceOf(RuntimeException.class);

            try (Store store = Stored.empty(home)) {
                assertThat(Crowd.of(store)).isEqualTo(before);
            }
        }
    }

    private void rewritten(Path to, UnaryOperator<Header> change) throws IOException {
        copied(to, change, "", "");
    }

    /** The backup with another header and another id of a party, sealed as if it had been taken so. */
    private void copied(Path to, UnaryOperator<Header> change, String id, String other)
            throws IOException {
        BackupFile backup = BackupFile.verified(folder.resolve("b"));
        Header header = change.apply(backup.header());
        try (OutputStream out = Files.newOutputStream(to)) {
            BackupWriter writer = new BackupWriter(out, header);
            List<List<Object[]>> rows = new ArrayList<>();
            header.tables().forEach(table -> rows.add(new ArrayList<>()));
            backup.read((table, values) -> {
                if (table.name().equals("parties") && id.equals(values[0])) {
                    values[0] = other;
                }
                rows.get(backup.header().tables().indexOf(table)).add(values);
            });
            for (int i = 0; i < rows.size(); i++) {
                writer.begin(header.tables().get(i));
                for (Object[] row : rows.get(i)) {
                    writer.row(row);
                }
            }
            writer.finish();
        }
    }

    @Test
    void takesAFileThatIsBrokenForOneThatMayBeReplaced() throws IOException {
        RandomGenerator random = seeds.trial(3);
        try (Home home = Home.Kind.SQLITE.fresh()) {
            try (Store store = Stored.open(home)) {
                store.backups().write(folder.resolve("b"), Stored.STAFF);
            }
            byte[] rubbish = new byte[10_000];
            random.nextBytes(rubbish);
            Path directory = ((Home.Folder) home).directory();
            for (String end : List.of("", "-wal", "-shm")) {
                Files.write(directory.resolve("duijie.db" + end), rubbish);
            }

            Path kept = Objects.requireNonNull(
                    home.restore(Stored.NOON).from(folder.resolve("b"), true, Stored.STAFF).kept());

            try (Store store = Stored.empty(home)) {
                StoreWhole.check(store);
                assertThat(store.parties().find("zhang")).isPresent();
            }
            assertThat(kept).as("perhaps somebody can read it").hasBinaryContent(rubbish);
            assertThat(directory).isDirectoryNotContaining("glob:**restoring");
        }
    }

    @ParameterizedTest
    @EnumSource
    void clearsAwayWhatOneThatWasCutOffHasLeft(Home.Kind kind) throws IOException {
        try (Home home = kind.fresh()) {
            Path directory = home.kept();
            Files.writeString(directory.resolve("replaced-2026-11-20.backup"), "kept");
            Files.writeString(directory.resolve("replaced-2026-11-20-2.backup.part"), "begun");
            if (kind == Home.Kind.SQLITE) {
                Files.writeString(Files.createDirectory(directory.resolve("restoring")).resolve("duijie.db"), "begun");
            }

            home.restore(Stored.NOON).clear();

            assertThat(directory.toFile().list()).containsExactly("replaced-2026-11-20.backup");
        }
    }

    @Test
    void isRefusedWhileNodesAreConnected() throws IOException {
        try (Home home = Home.Kind.POSTGRESQL.fresh(); Store store = Stored.open(home)) {
            store.backups().write(folder.resolve("b"), Stored.STAFF);

            assertThatThrownBy(() -> home.restore(Stored.NOON).from(folder.resolve("b"), true, Stored.STAFF))
                    .isInstanceOf(Refusal.class).hasMessageContaining("stop all nodes");
        }
    }

    @Test
    void tellsOfAChainThatWasBrokenBefore() throws IOException {
        try (Home home = Home.Kind.SQLITE.fresh(); Home other = Home.Kind.SQLITE.fresh()) {
            try (Store store = Stored.open(home)) {
                JdbcClient.create(store.dataSource())
                        .sql("UPDATE audit_entries SET account = 'li' WHERE number = 3").update();
                store.backups().write(folder.resolve("b"), Stored.STAFF);
            }

            assertThat(other.restore(Stored.NOON).from(folder.resolve("b"), false, Stored.STAFF).firstBroken())
                    .isEqualTo(3);
        }
    }

    @Test
    void isRefusedWhileAServerHoldsTheFolder() throws IOException {
        try (Home home = Home.Kind.SQLITE.fresh()) {
            try (Store store = Stored.open(home)) {
                store.backups().write(folder.resolve("b"), Stored.STAFF);
            }
            try (HeldFolder server = HeldFolder.take(((Home.Folder) home).directory())) {
                assertThat(server.signed()).isEmpty();

                assertThatThrownBy(() -> home.restore(Stored.NOON).from(folder.resolve("b"), true, Stored.STAFF))
                        .isInstanceOf(Refusal.class).hasMessageContaining("in use by another process");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bringsWhatAnOlderVersionHasTakenUpToDate(Home.Kind kind) throws IOException {
        Path old = folder.resolve("old");
        try (HikariDataSource pool = Pools.sqlite(folder.resolve("version-7"));
                OutputStream out = Files.newOutputStream(old)) {
            new Schema(pool).migrate(7);
            JdbcClient sql = JdbcClient.create(pool);
            sql.sql("INSERT INTO store_identity (id) VALUES ('an older one')").update();
            sql.sql("INSERT INTO sessions (id, day, version, origin, document) VALUES ('fair', '', 1, 'own', '{}')")
                    .update();
            sql.sql("""
                    INSERT INTO runs (id, session, number, state, started_millis, started_by, book_version, seed, meetings)
                    VALUES ('r1', 'fair', 1, 'RUNNING', 0, 'wang', 'abc', 7, 0)""")
                    .update();
            new Snapshot(pool).write(out, Stored.NOON.instant());
        }

        try (Home home = kind.fresh()) {
            Restored restored = home.restore(Stored.NOON).from(old, false, Stored.STAFF);

            assertThat(restored.backup().schema()).isEqualTo(7).isLessThan(Schema.latest());
            assertThat(restored.backup().store()).isEqualTo("an older one");
            try (Store store = Stored.empty(home)) {
                assertThat(new Schema(store.dataSource()).version()).isEqualTo(Schema.latest());
                assertThat(store.runs().find("r1").orElseThrow().state()).isEqualTo(RunState.INTERRUPTED);
                assertThat(store.pulses().list()).isEmpty();
                assertThat(store.changes().identity()).isEqualTo(restored.identity());
                StoreWhole.check(store);
            }
        }
    }
}
