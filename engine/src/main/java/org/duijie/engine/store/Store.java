package org.duijie.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

import org.duijie.engine.account.Accounts;
import org.duijie.engine.audit.AuditTrail;
import org.duijie.engine.demo.DemoStore;
import org.duijie.engine.feed.ChangeFeed;
import org.duijie.engine.importing.Mappings;
import org.duijie.engine.intake.Rulings;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.party.Parties;
import org.duijie.engine.release.Releases;
import org.duijie.engine.run.Runs;
import org.duijie.engine.session.Sessions;

/**
 * An open store and its ports. What a port has returned from is on disk. Thread safe; close it when done.
 */
public final class Store implements AutoCloseable {
    /** One writes, the others read beside it. */
    private static final int CONNECTIONS = 8;

    private final DataSource source;
    private final Database database;
    private final JdbcPrecedents precedents;
    private final Runnable closing;

    /** The store in a database somebody else opened and will close; brings its tables up to date. */
    public Store(DataSource source, Clock clock) {
        this(source, clock, () -> {});
    }

    private Store(DataSource source, Clock clock, Runnable closing) {
        this.source = source;
        this.closing = closing;
        Flyway.configure().dataSource(source).locations("classpath:org/duijie/engine/store/migration").load().migrate();
        this.database = new Database(source, clock);
        new Identity(database).ensure();
        this.precedents = new JdbcPrecedents(database);
    }

    /**
     * Opens the SQLite store {@code duijie.db} in a directory, which is made if it is not there.
     *
     * @throws UncheckedIOException if the directory cannot be made
     */
    public static Store open(Path directory, Clock clock) {
        HikariDataSource pool = pool(directory);
        try {
            return new Store(pool, clock, pool::close);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** The connections to the SQLite database in a directory, with the settings durability rests on. */
    private static HikariDataSource pool(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setBusyTimeout(5_000);
        settings.enforceForeignKeys(true);
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource sqlite = new SQLiteDataSource(settings);
        sqlite.setUrl("jdbc:sqlite:" + directory.resolve("duijie.db").toAbsolutePath());
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("store");
        pool.setDataSource(sqlite);
        pool.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(pool);
    }

    /** The connections, for whatever else keeps its tables here. */
    public DataSource dataSource() {
        return source;
    }

    /** The parties. */
    public Parties parties() {
        return new JdbcParties(database);
    }

    /** The needs. */
    public Needs needs() {
        return new JdbcNeeds(database);
    }

    /** The decisions on needs. */
    public Reviews reviews() {
        return new JdbcNeeds(database).reviews();
    }

    /** The sessions. */
    public Sessions sessions() {
        return new JdbcSessions(database);
    }

    /** The runs. */
    public Runs runs() {
        return new JdbcRuns(database);
    }

    /** The releases. */
    public Releases releases() {
        return new JdbcReleases(database);
    }

    /** The rulings on words. */
    public Rulings precedents() {
        return precedents;
    }

    /** What headings of lists were said to mean. */
    public Mappings mappings() {
        return new JdbcMappings(database);
    }

    /** The accounts. */
    public Accounts accounts() {
        return new JdbcAccounts(database);
    }

    /** Where the demonstration is put. */
    public DemoStore demo() {
        return new JdbcDemoStore(database);
    }

    /** The audit trail. */
    public AuditTrail auditTrail() {
        return new JdbcAuditTrail(database);
    }

    /** The change feed. */
    public ChangeFeed changes() {
        return new JdbcChangeFeed(database);
    }

    /** Closes the connections if this store opened them. */
    @Override
    public void close() {
        closing.run();
    }
}
