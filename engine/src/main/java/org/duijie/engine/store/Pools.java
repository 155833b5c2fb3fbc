package org.duijie.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.pool.HikariPool;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

import org.duijie.engine.problem.Unavailable;

/** The connections to either database, with the settings durability rests on and an end to every wait. */
final class Pools {
    /** One writes, the others read beside it. */
    private static final int CONNECTIONS = 8;
    /** How long a statement waits for the lock of another, and a request for a connection. */
    private static final int WAIT_MILLIS = 5_000;
    private static final int CONNECT_SECONDS = 3;
    /** Longer than any statement of ours; a server that is silent for so long is gone. */
    private static final int SILENCE_SECONDS = 30;

    /** The file of a store in its directory. */
    static final String FILE = "duijie.db";
    /** What a pool is called at the server. */
    static final String APPLICATION = "duijie";

    private Pools() {}

    /**
     * Throws a connection away whose statement met an outage: where BEGIN fails, the driver of SQLite takes the transaction
     * for begun, and whoever got the connection next would write without one.
     */
    private static final class NoHalfBegun implements SQLExceptionOverride {
        @java.lang.Override
        public Override adjudicate(SQLException thrown) {
            return Outage.behind(thrown) == null ? Override.CONTINUE_EVICT : Override.MUST_EVICT;
        }
    }

    /** The file {@code duijie.db} in a directory, which is made if it is not there. */
    static HikariDataSource sqlite(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setBusyTimeout(WAIT_MILLIS);
        settings.enforceForeignKeys(true);
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource sqlite = new SQLiteDataSource(settings);
        sqlite.setUrl("jdbc:sqlite:" + directory.resolve(FILE).toAbsolutePath());
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(sqlite);
        pool.setExceptionOverride(new NoHalfBegun());
        return open(pool);
    }

    /** A database of a server. */
    static HikariDataSource postgres(PostgresAddress address) {
        PGSimpleDataSource postgres = server(address, APPLICATION);
        postgres.setConnectTimeout(CONNECT_SECONDS);
        postgres.setSocketTimeout(SILENCE_SECONDS);
        postgres.setTcpKeepAlive(true);
        postgres.setReWriteBatchedInserts(true);
        // A transaction that is left alone would hold the lock every other writer waits for.
        postgres.setOptions("-c lock_timeout=" + WAIT_MILLIS + " -c idle_in_transaction_session_timeout="
                + SILENCE_SECONDS * 1_000);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(postgres);
        return open(pool);
    }

    /** A database of a server, connected to under a name its other connections can tell. */
    static PGSimpleDataSource server(PostgresAddress address, String application) {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(address.url());
        postgres.setUser(address.user());
        postgres.setPassword(address.password());
        postgres.setApplicationName(application);
        return postgres;
    }

    private static HikariDataSource open(HikariConfig pool) {
        pool.setPoolName("store");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(WAIT_MILLIS);
        try {
            return new HikariDataSource(pool);
        } catch (HikariPool.PoolInitializationException e) {
            Unavailable outage = Outage.behind(e);
            throw outage == null ? e : outage;
        }
    }
}
