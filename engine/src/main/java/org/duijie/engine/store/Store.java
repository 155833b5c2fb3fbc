package org.duijie.engine.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.account.Accounts;
import org.duijie.engine.audit.AuditTrail;
import org.duijie.engine.backup.Backups;
import org.duijie.engine.demo.DemoStore;
import org.duijie.engine.doctor.Doctor;
import org.duijie.engine.fair.Fairs;
import org.duijie.engine.feed.ChangeFeed;
import org.duijie.engine.importing.Mappings;
import org.duijie.engine.intake.Rulings;
import org.duijie.engine.lawful.Exceptions;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.party.Parties;
import org.duijie.engine.problem.Unavailable;
import org.duijie.engine.release.Releases;
import org.duijie.engine.rulebook.RuleBooks;
import org.duijie.engine.run.Pulses;
import org.duijie.engine.run.Runs;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.synonym.Synonyms;
import org.duijie.engine.watch.Hits;
import org.duijie.engine.watch.SavedSearches;

/**
 * An open store and its ports. What a port has returned from is on disk. Thread safe; close it when done.
 */
public final class Store implements AutoCloseable {
    private final HikariDataSource pool;
    private final DataSource source;
    private final Database database;
    private final JdbcPrecedents precedents;
    private final JdbcRuns runs;
    private final String node = UUID.randomUUID().toString();

    private Store(HikariDataSource pool, Clock clock) {
        this.pool = pool;
        this.source = new Connections(pool);
        Dialect.of(source).requireFit(JdbcClient.create(source));
        new Schema(source).migrate();
        this.database = new Database(source, clock);
        new Identity(database).ensure();
        this.precedents = new JdbcPrecedents(database);
        this.runs = new JdbcRuns(database, node);
    }

    /**
     * Opens the SQLite store {@code duijie.db} in a directory, which is made if it is not there.
     *
     * @throws UncheckedIOException if the directory cannot be made
     * @throws Unavailable if the file cannot be used for now
     */
    public static Store open(Path directory, Clock clock) {
        return open(new FolderAddress(directory), clock);
    }

    /**
     * Opens the store at an address.
     *
     * @throws UncheckedIOException if its directory cannot be made
     * @throws Unavailable if its file cannot be used for now, or its server does not answer
     * @throws IllegalStateException if the server is older than 15, or the database is not in UTF8 or does not sort by code
     *     point
     */
    public static Store open(StoreAddress address, Clock clock) {
        HikariDataSource pool = switch (address) {
            case FolderAddress folder -> Pools.sqlite(folder.directory());
            case PostgresAddress server -> Pools.postgres(server);
        };
        try {
            return new Store(pool, clock);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** The connections, for whatever else keeps its tables here. */
    public DataSource dataSource() {
        return source;
    }

    /** By what name this store, and the process it is open in, is known to others on the same database; never used twice. */
    public String node() {
        return node;
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
        return runs;
    }

    /** The pulses of the runs that go on. */
    public Pulses pulses() {
        return new JdbcPulses(database, node, runs);
    }

    /** The releases. */
    public Releases releases() {
        return new JdbcReleases(database, runs);
    }

    /** The rulings on words. */
    public Rulings precedents() {
        return precedents;
    }

    /** The rule books. */
    public RuleBooks ruleBooks() {
        return new JdbcRuleBooks(database);
    }

    /** The register of lawful exceptions. */
    public Exceptions exceptions() {
        return new JdbcExceptions(database);
    }

    /** The bureau's synonyms. */
    public Synonyms synonyms() {
        return new JdbcSynonyms(database);
    }

    /** The fairs. */
    public Fairs fairs() {
        return new JdbcFairs(database);
    }

    /** The saved searches. */
    public SavedSearches savedSearches() {
        return new JdbcSavedSearches(database);
    }

    /** What came up for the saved searches. */
    public Hits hits() {
        return new JdbcHits(database);
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

    /** The way out for everything in it. */
    public Backups backups() {
        return new JdbcBackups(database, source);
    }

    /** Whoever looks it over. */
    public Doctor doctor() {
        return new JdbcDoctor(database, source);
    }

    /** The change feed. */
    public ChangeFeed changes() {
        return new JdbcChangeFeed(database);
    }

    /** Closes the connections. */
    @Override
    public void close() {
        pool.close();
    }
}
