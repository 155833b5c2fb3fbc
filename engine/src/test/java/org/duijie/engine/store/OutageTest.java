package org.duijie.engine.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import org.duijie.engine.PostgresServer;
import org.duijie.engine.feed.Change;
import org.duijie.engine.problem.Unavailable;
import org.duijie.engine.problem.Unavailable.Why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class OutageTest {

    @Test
    void saysThatTheServerIsGoneAndGoesOnWhenItIsBack() {
        try (PostgresServer server = PostgresServer.start();
                Store store = Store.open(server.database(), Stored.NOON)) {
            store.parties().put(Records.enterprise("firm"), 0L, Stored.STAFF);

            server.stop();
            unavailable(Why.GONE, () -> store.parties().find("firm"));
            unavailable(Why.GONE, () -> store.parties().put(Records.graduate("zhang"), 0L, Stored.STAFF));
            server.startAgain();

            await().atMost(Duration.ofMinutes(1)).ignoreExceptionsInstanceOf(Unavailable.class)
                    .until(() -> store.parties().find("firm").isPresent());
            store.parties().put(Records.graduate("zhang"), 0L, Stored.STAFF);
            assertThat(store.changes().after(0, 10)).extracting(Change::id).containsExactly("firm", "zhang");
        }
    }

    @Test
    void losesNothingOfAWriteTheServerWentAwayUnder() {
        try (PostgresServer server = PostgresServer.start();
                Store store = Store.open(server.database(), Stored.NOON)) {
            Database database = new Database(store.dataSource(), Stored.NOON);

            unavailable(Why.GONE, () -> database.write(Stored.STAFF, journal -> {
                new JdbcParties(database).put(journal, Records.graduate("half"), 0L, Origin.OWN);
                server.stop();
                return new JdbcParties(database).put(journal, Records.graduate("other"), 0L, Origin.OWN);
            }));
            server.startAgain();

            await().atMost(Duration.ofMinutes(1)).ignoreExceptionsInstanceOf(Unavailable.class)
                    .until(() -> store.changes().last() == 0);
            assertThat(store.parties().find("half")).isEmpty();
        }
    }

    @Test
    void doesNotOpenAStoreOnAServerThatIsNotThere() {
        PostgresServer server = PostgresServer.start();
        PostgresAddress address = server.database();
        server.stop();

        unavailable(Why.GONE, () -> Store.open(address, Stored.NOON));
    }

    @Test
    void saysThatSomebodyElseHoldsTheFileWhileReadingGoesOn(@TempDir Path directory) throws SQLException {
        try (Store store = Store.open(directory, Stored.NOON);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("duijie.db"));
                Statement sql = other.createStatement()) {
            sql.execute("BEGIN IMMEDIATE");

            unavailable(Why.BUSY, () -> store.parties().put(Records.enterprise("firm"), 0L, Stored.STAFF));
            assertThat(store.parties().find("firm")).isEmpty();

            sql.execute("ROLLBACK");
            Database database = new Database(store.dataSource(), Stored.NOON);
            assertThatThrownBy(() -> database.write(Stored.STAFF, journal -> {
                new JdbcParties(database).put(journal, Records.graduate("half"), 0L, Origin.OWN);
                throw new IllegalStateException("the work breaks off");
            })).isInstanceOf(IllegalStateException.class);
            assertThat(store.parties().find("half")).as("writes are transactions again").isEmpty();
            store.parties().put(Records.enterprise("firm"), 0L, Stored.STAFF);
            assertThat(store.parties().find("firm")).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(value = SQLiteErrorCode.class, names = {"SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"})
    void knowsAFullDisk(SQLiteErrorCode code) {
        assertThat(why(new SQLiteException("it says so", code))).isEqualTo(Why.FULL);
        assertThat(Why.FULL.text().zh()).contains("磁盘已满");
    }

    @ParameterizedTest
    @CsvSource({"53100, FULL", "08006, GONE", "08001, GONE", "57P01, GONE", "57P03, GONE", "58030, GONE", "55P03, BUSY",
            "53300, BUSY", "40P01, BUSY", "23505,", "22001,", "42601,", "22021,"})
    void readsTheStateTheServerGives(String state, @Nullable Why why) {
        assertThat(why(new SQLException("it says so", state))).isEqualTo(why);
        assertThat(why(new IllegalStateException(new SQLException("it says so", state)))).isEqualTo(why);
    }

    @Test
    void takesNoOtherFaultForAnOutage() {
        assertThat(why(new IllegalStateException("a fault of ours"))).isNull();
        assertThat(why(new SQLiteException("a fault of ours", SQLiteErrorCode.SQLITE_CONSTRAINT))).isNull();
    }

    private static @Nullable Why why(Throwable thrown) {
        Unavailable outage = Outage.behind(thrown);
        return outage == null ? null : outage.why();
    }

    private static void unavailable(Why why, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Unavailable.class,
                outage -> assertThat(outage.why()).isEqualTo(why));
    }
}
