package org.duijie.engine.store;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Unavailable;

/** The connection to the tables: statements, and transactions that write. Thread safe. */
final class Database {
    private static final int QUEUE_SECONDS = 15;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final Clock clock;
    /** Writers of this process queue here in fairness instead of polling for the lock of the database. */
    private final Lock writing = new ReentrantLock(true);

    Database(DataSource source, Clock clock) {
        SQLExceptionTranslator ordinary = new SQLExceptionSubclassTranslator();
        SQLExceptionTranslator translator = (task, statement, e) -> {
            Unavailable outage = Outage.behind(e);
            if (outage != null) {
                throw outage;
            }
            return ordinary.translate(task, statement, e);
        };
        this.jdbc = new JdbcTemplate(source);
        jdbc.setExceptionTranslator(translator);
        this.client = JdbcClient.create(jdbc);
        this.transactions = new TransactionTemplate(new Transactions(source, translator));
        this.clock = clock;
    }

    /** What time it is, where the reader's clock hangs. */
    ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    /** A statement; outside {@link #write} it sees what is committed and is a transaction of its own. */
    JdbcClient.StatementSpec sql(String statement) {
        return client.sql(statement);
    }

    /** The same statement for many rows of arguments. */
    void batch(String statement, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(statement, rows);
        }
    }

    /**
     * Writes in one transaction: if the work throws, nothing has happened.
     *
     * @throws Unavailable if the database is gone, busy or full; a write whose end got lost with the connection may have
     *     happened
     */
    <T> T write(Actor actor, Function<Journal, T> work) {
        queue();
        try {
            return transactions.execute(status -> {
                client.sql("UPDATE counters SET last = last WHERE name = 'change'").update();
                Journal journal = new Journal(this, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
                T result = work.apply(journal);
                journal.close();
                return result;
            });
        } catch (TransactionException e) {
            Unavailable outage = Outage.behind(e);
            throw outage == null ? e : outage;
        } finally {
            writing.unlock();
        }
    }

    /**
     * Writes with one statement that is a transaction of its own; neither feed nor audit trail hear of it.
     *
     * @throws Unavailable if the database is gone, busy or full
     */
    <T> T aside(Supplier<T> statement) {
        queue();
        try {
            return statement.get();
        } finally {
            writing.unlock();
        }
    }

    /** Waits for its turn, but not for ever: writers behind a database that is gone are told so one by one. */
    private void queue() {
        try {
            if (!writing.tryLock(QUEUE_SECONDS, TimeUnit.SECONDS)) {
                throw new Unavailable(Unavailable.Why.BUSY, new TimeoutException("Too many writers in the queue"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(Unavailable.Why.BUSY, e);
        }
    }

    /** The next number of a sequence; within {@link #write} only. */
    long next(Sequence sequence) {
        return client.sql("UPDATE counters SET last = last + 1 WHERE name = :name RETURNING last")
                .param("name", sequence.key()).query(Long.class).single();
    }

    /** The last number of a sequence that was given out; 0 if none was. */
    long last(Sequence sequence) {
        return client.sql("SELECT last FROM counters WHERE name = :name").param("name", sequence.key())
                .query(Long.class).single();
    }
}
