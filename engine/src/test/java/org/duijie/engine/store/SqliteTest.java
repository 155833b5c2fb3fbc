package org.duijie.engine.store;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of the file alone. */
class SqliteTest {
    @TempDir
    Path directory;

    @Test
    void makesTheFolderAndTheFile() {
        Store.open(directory.resolve("new/data"), Stored.NOON).close();

        assertThat(directory.resolve("new/data/duijie.db")).isRegularFile();
    }

    @Test
    void leavesNoWriteAheadLogBehindWhenClosed() {
        Store.open(directory, Stored.NOON).close();

        assertThat(directory).isDirectoryNotContaining("glob:**-wal");
    }

    @Test
    void opensWithTheSettingsDurabilityRestsOn() {
        try (Store store = Store.open(directory, Stored.NOON)) {
            JdbcClient sql = JdbcClient.create(store.dataSource());

            assertThat(sql.sql("PRAGMA journal_mode").query(String.class).single()).isEqualTo("wal");
            assertThat(sql.sql("PRAGMA synchronous").query(Integer.class).single()).isEqualTo(2);
            assertThat(sql.sql("PRAGMA foreign_keys").query(Integer.class).single()).isEqualTo(1);
            assertThat(sql.sql("PRAGMA busy_timeout").query(Integer.class).single()).isEqualTo(5_000);
        }
    }
}
