package org.duijie.engine.store;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds of the server alone. */
class PostgresTest {
    private final PostgresServer server = PostgresServer.shared();

    @ParameterizedTest
    @ValueSource(strings = {"LOCALE 'C'", "LOCALE 'C.UTF-8'", "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'"})
    void takesADatabaseThatSortsByCodePoint(String locale) {
        PostgresAddress database = server.database(locale);

        Store.open(database, Stored.NOON).close();

        server.drop(database);
    }

    @Test
    void refusesADatabaseThatSortsLikeADictionary() {
        PostgresAddress database = server.database("LOCALE_PROVIDER icu ICU_LOCALE 'und'");

        assertThatThrownBy(() -> Store.open(database, Stored.NOON)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("createdb --template=template0 --encoding=UTF8 --locale=C");

        server.drop(database);
    }

    @Test
    void waitsForNothingWithoutAnEnd() {
        PostgresAddress database = server.database();
        try (Store store = Store.open(database, Stored.NOON)) {
            JdbcClient sql = JdbcClient.create(store.dataSource());

            assertThat(sql.sql("SHOW lock_timeout").query(String.class).single()).isEqualTo("5s");
            assertThat(sql.sql("SHOW idle_in_transaction_session_timeout").query(String.class).single())
                    .isEqualTo("30s");
        }
        server.drop(database);
    }

    @Test
    void neverTellsThePassword() {
        assertThat(new PostgresAddress("jdbc:postgresql://localhost/duijie", "duijie", "lantern-ferry-48"))
                .asString().doesNotContain("lantern");
    }
}
