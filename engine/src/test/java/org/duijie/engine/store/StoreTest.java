package org.duijie.engine.store;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunState;

import static org.assertj.core.api.Assertions.assertThat;

class StoreTest {
    @TempDir
    Path directory;

    @Test
    void findsEverythingAgainAfterReopening() {
        Path data = directory.resolve("new/data");
        try (Store store = Stored.open(data)) {
            Stored.done(store);
        }

        try (Store store = Stored.empty(data)) {
            assertThat(store.parties().find("firm").orElseThrow().value()).isEqualTo(Records.enterprise("firm"));
            assertThat(store.needs().find("job").orElseThrow().value()).isEqualTo(Records.position("job", "firm"));
            assertThat(store.sessions().find("fair").orElseThrow().value())
                    .isEqualTo(Records.session("fair", "firm", "job", "zhang"));
            assertThat(store.runs().frozen("r1")).isEqualTo(Records.frozen("fair"));
            assertThat(store.runs().result("r1")).contains(Records.result());
            assertThat(store.runs().pseudonyms("r1").findId("c001")).contains("zhang");
            assertThat(store.runs().list("fair")).containsExactly(new Run("r1", "fair", 1, RunState.DONE,
                    Stored.NOON.instant(), "wang", Stored.NOON.instant(), "abc", 7, 1));
            assertThat(store.changes().last()).isEqualTo(4);
            assertThat(store.auditTrail().firstBroken()).isZero();
        }
        assertThat(Files.exists(data.resolve("duijie.db"))).isTrue();
    }

    @Test
    void leavesNoWriteAheadLogBehindWhenClosed() {
        Stored.open(directory).close();

        assertThat(directory).isDirectoryNotContaining("glob:**-wal");
    }

    @Test
    void opensWithTheSettingsDurabilityRestsOn() {
        try (Store store = Stored.empty(directory)) {
            JdbcClient sql = JdbcClient.create(store.dataSource());

            assertThat(sql.sql("PRAGMA journal_mode").query(String.class).single()).isEqualTo("wal");
            assertThat(sql.sql("PRAGMA synchronous").query(Integer.class).single()).isEqualTo(2);
            assertThat(sql.sql("PRAGMA foreign_keys").query(Integer.class).single()).isEqualTo(1);
            assertThat(sql.sql("PRAGMA busy_timeout").query(Integer.class).single()).isEqualTo(5_000);
        }
    }

    @Test
    void servesTwoStoresOnTheSameFiles() {
        try (Store one = Stored.open(directory); Store other = Stored.empty(directory)) {
            other.parties().put(Records.graduate("li"), 0L, Stored.STAFF);
            one.parties().put(Records.graduate("zhao"), 0L, Stored.STAFF);

            assertThat(one.parties().find("li")).isPresent();
            assertThat(other.changes().after(4, 10)).extracting(change -> change.id()).containsExactly("li", "zhao");
            assertThat(one.auditTrail().firstBroken()).isZero();
        }
    }

    @Test
    void isTheSameStoreHoweverOftenItIsOpenedAndNoOther(Home home) {
        String identity;
        try (Store one = Stored.empty(home); Store other = Stored.empty(home)) {
            identity = one.changes().identity();
            assertThat(other.changes().identity()).isEqualTo(identity);
        }

        try (Store again = Stored.empty(home);
                Home elsewhere = Home.Kind.SQLITE.fresh();
                Store another = Stored.empty(elsewhere)) {
            assertThat(again.changes().identity()).isEqualTo(identity);
            assertThat(another.changes().identity()).isNotEqualTo(identity);
        }
    }
}
