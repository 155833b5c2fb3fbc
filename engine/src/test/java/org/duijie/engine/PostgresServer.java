package org.duijie.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.duijie.engine.store.PostgresAddress;

/** A real PostgreSQL server for tests on a port of its own: started at once, ended with the process at the latest. */
public final class PostgresServer implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Path data;
    private EmbeddedPostgres running;

    private PostgresServer() throws IOException {
        this.data = Files.createTempDirectory("duijie-postgres");
        this.running = started(data, 0);
    }

    /** Holds the one server of this process back until somebody asks for it. */
    private static final class Shared {
        static final PostgresServer SERVER = start();
    }

    /** The server all tests of this process share; nobody stops it. */
    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    /** A server for one test, which stops it. Somebody else may take the free port before it does: then on another one. */
    public static PostgresServer start() {
        try {
            return new PostgresServer();
        } catch (IOException taken) {
            try {
                return new PostgresServer();
            } catch (IOException e) {
                e.addSuppressed(taken);
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A new, empty database as the README has it made. */
    public PostgresAddress database() {
        return database("LOCALE 'C'");
    }

    /** A new, empty database with options of {@code CREATE DATABASE}. */
    public PostgresAddress database(String options) {
        String name = "test_" + NUMBER.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8' " + options);
        return new PostgresAddress("jdbc:postgresql://localhost:" + running.getPort() + "/" + name, "postgres", "");
    }

    /** Removes a database, whoever is still connected. */
    public void drop(PostgresAddress database) {
        execute("DROP DATABASE " + database.url().substring(database.url().lastIndexOf('/') + 1) + " WITH (FORCE)");
    }

    /** Stops the server; connections break, databases stay. */
    public void stop() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server again after {@link #stop}, on the port it had. */
    public void startAgain() {
        try {
            running = started(data, running.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** What a commit has returned from is on disk, which the builder would leave out. */
    private static EmbeddedPostgres started(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(port)
                .setServerConfig("synchronous_commit", "on").setLocaleConfig("locale", "C.UTF-8")
                .setPGStartupWait(Duration.ofMinutes(1)).start();
    }

    private void execute(String statement) {
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
