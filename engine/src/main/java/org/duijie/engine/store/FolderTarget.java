package org.duijie.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import org.springframework.util.FileSystemUtils;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.backup.BackupFile;
import org.duijie.engine.backup.NewFile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Unavailable;
import org.duijie.engine.text.Text;

/** Restores into SQLite: a new file is made beside the old one and then put in its place in one step. */
final class FolderTarget implements Restore.Target {
    private final Path directory;
    private final Keepsake keepsake;
    private final Clock clock;

    FolderTarget(Path directory, Keepsake keepsake, Clock clock) {
        this.directory = directory;
        this.keepsake = keepsake;
        this.clock = clock;
    }

    @Override
    public Restored take(BackupFile backup, boolean replace, Actor actor) throws IOException {
        Path file = directory.resolve(Pools.FILE);
        if (Files.exists(file) && !replace) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "duijie.data", file.toString(),
                    Text.of("已有数据；确要以备份取代，请加 --replace",
                            "there is a store; to give it up for the backup, add --replace"));
        }
        try (HeldFolder held = HeldFolder.take(directory)) {
            return take(file, backup, actor);
        }
    }

    private Restored take(Path file, BackupFile backup, Actor actor) throws IOException {
        Path beside = beside();
        clear();
        try {
            Restored restored = build(beside, backup, actor);
            Path kept = Files.exists(file) ? keep(file) : null;
            removeLog(file);
            NewFile.put(beside.resolve(Pools.FILE), file);
            return restored.keeping(kept);
        } finally {
            FileSystemUtils.deleteRecursively(beside);
        }
    }

    private Path beside() {
        return directory.resolve("restoring");
    }

    @Override
    public void clear() throws IOException {
        FileSystemUtils.deleteRecursively(beside());
        keepsake.clear();
    }

    private Restored build(Path folder, BackupFile backup, Actor actor) {
        try (HikariDataSource pool = Pools.sqlite(folder)) {
            Connections source = new Connections(pool);
            Database database = new Database(source, clock);
            Loading loading = Loading.fresh(source, database, backup);
            return database.write(actor, journal -> loading.settle(journal, backup.header()));
        }
    }

    private Path keep(Path file) throws IOException {
        try (HikariDataSource old = Pools.sqlite(directory)) {
            Path kept = keepsake.of(new Connections(old));
            return kept == null ? keepsake.asItIs(file) : kept;
        } catch (HikariPool.PoolInitializationException broken) {
            return keepsake.asItIs(file);
        }
    }

    /** A log that was left by a crash belongs to the old file, and would be taken for the new one's. */
    private void removeLog(Path file) throws IOException {
        if (Files.exists(file)) {
            // Until the new file is there, the old one keeps everything, so the log goes into it, if it can be read at all.
            try (HikariDataSource old = Pools.sqlite(directory);
                    Connection connection = old.getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            } catch (SQLException | Unavailable | HikariPool.PoolInitializationException e) {
                // It is broken, which may be why there is a restore.
            }
        }
        Files.deleteIfExists(file.resolveSibling(Pools.FILE + "-wal"));
        Files.deleteIfExists(file.resolveSibling(Pools.FILE + "-shm"));
    }
}
