package org.duijie.engine.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.backup.BackupFile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Restores into PostgreSQL: everything is taken out and put in by one transaction. */
final class ServerTarget implements Restore.Target {
    /** A server lets go of a connection a little later than its client. */
    private static final int LOOKS = 20;
    private static final String OTHERS = """
            SELECT COUNT(*) FROM pg_stat_activity, pg_sleep(0.1)
            WHERE datname = current_database() AND application_name = :name""";
    private static final String WRITTEN = """
            SELECT EXISTS (SELECT 1 FROM audit_entries) OR EXISTS (SELECT 1 FROM accounts)
            OR EXISTS (SELECT 1 FROM parties)""";

    private final PostgresAddress address;
    private final Keepsake keepsake;
    private final Clock clock;

    ServerTarget(PostgresAddress address, Keepsake keepsake, Clock clock) {
        this.address = address;
        this.keepsake = keepsake;
        this.clock = clock;
    }

    @Override
    public Restored take(BackupFile backup, boolean replace, Actor actor) throws IOException {
        requireAlone();
        try (HikariDataSource pool = Pools.postgres(address)) {
            DataSource source = new Connections(pool);
            JdbcClient sql = JdbcClient.create(source);
            Dialect.POSTGRESQL.requireFit(sql);
            Schema schema = new Schema(source);
            boolean written = schema.version() > 0 && sql.sql(WRITTEN).query(Boolean.class).single();
            if (written && !replace) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "duijie.database.url", address.url(), Text.of(
                        "已有数据；确要以备份取代，请加 --replace", "there is a store; to give it up for the backup, add --replace"));
            }
            Path kept = written ? keepsake.of(source) : null;
            try {
                schema.migrate();
                return (backup.header().schema() == Schema.latest()
                        ? load(source, backup, backup, actor)
                        : loadUpToDate(source, backup, actor)).keeping(kept);
            } catch (IOException | RuntimeException e) {
                if (kept != null) {
                    Files.delete(kept);
                }
                throw e;
            }
        }
    }

    @Override
    public void clear() throws IOException {
        keepsake.clear();
    }

    private void requireAlone() {
        JdbcClient sql = JdbcClient.create(new Connections(Pools.server(address, "duijie restore")));
        for (int i = 0; i < LOOKS; i++) {
            if (sql.sql(OTHERS).param("name", Pools.APPLICATION).query(Long.class).single() == 0) {
                return;
            }
        }
        throw Refusal.of(Refusal.Kind.CONFLICT, "duijie.database.url", address.url(),
                Text.of("仍有服务连着这个数据库，请先停下所有节点", "is in use; stop all nodes first"));
    }

    private Restored load(DataSource source, BackupFile given, BackupFile upToDate, Actor actor) {
        Database database = new Database(source, clock);
        Loading loading = new Loading(source, database);
        return database.write(actor, journal -> {
            loading.load(upToDate);
            return loading.settle(journal, given.header());
        });
    }

    /** What an older version has taken is brought up to date in a file first, by the migrations it has not seen. */
    private Restored loadUpToDate(DataSource source, BackupFile backup, Actor actor) throws IOException {
        Path folder = Files.createTempDirectory("duijie-restore");
        try (HikariDataSource pool = Pools.sqlite(folder)) {
            Connections between = new Connections(pool);
            Database database = new Database(between, clock);
            Loading.fresh(between, database, backup);
            new Identity(database).ensure();
            Path file = folder.resolve("up-to-date.backup");
            try (OutputStream out = Files.newOutputStream(file)) {
                new Snapshot(between).write(out, backup.header().at());
            }
            return load(source, backup, BackupFile.verified(file), actor);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
