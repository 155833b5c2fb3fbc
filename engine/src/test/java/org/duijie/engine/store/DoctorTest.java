package org.duijie.engine.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.Seeds;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.doctor.Symptom;
import org.duijie.engine.doctor.Symptom.Gravity;

import static org.assertj.core.api.Assertions.assertThat;

@OnEachDatabase
class DoctorTest {
    private static final Actor ADMIN = new Actor("admin");

    private Home home;
    private Store store;

    @BeforeEach
    void open(Home home) {
        this.home = home;
        store = Stored.empty(home);
        Crowd.fill(store, Seeds.fresh().trial(0), 0);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsNothingOpenInAStoreThatIsWell() {
        assertThat(store.doctor().examine()).extracting(Symptom::place).as("a run with other vocabularies")
                .containsExactly("run_inputs");
        assertThat(store.doctor().examine()).noneMatch(Symptom::open);
        long last = store.auditTrail().before(Long.MAX_VALUE, 1).getFirst().number();

        assertThat(store.doctor().repair(ADMIN)).noneMatch(Symptom::open).noneMatch(Symptom::repaired);
        assertThat(store.auditTrail().before(Long.MAX_VALUE, 1).getFirst().number()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE counters SET last = 1 WHERE name = 'change'                | counters.change
            UPDATE counters SET last = 0 WHERE name = 'run'                   | counters.run
            UPDATE counters SET last = 0 WHERE name = 'release'               | counters.release
            UPDATE counters SET last = 0 WHERE name = 'precedent'             | counters.precedent
            UPDATE counters SET last = 0 WHERE name = 'draft'                 | counters.draft
            UPDATE counters SET last = 0 WHERE name = 'exception'             | counters.exception
            DELETE FROM changes WHERE subject = 'zhang'                       | changes.party
            DELETE FROM changes WHERE subject = 'guard' AND version = 2       | changes.need
            UPDATE changes SET version = 9 WHERE subject = 'fair'             | changes.session
            UPDATE parties SET words = 'other' WHERE id = 'zhang'             | parties.words
            UPDATE needs SET words = 'other' WHERE id = 'job'                 | needs.words
            UPDATE sessions SET day = '2020-01-01'                            | sessions.day
            DELETE FROM roster_needs                                          | roster_parties, roster_needs
            DELETE FROM run_pulses                                            | runs.state
            """)
    void repairsWhatFollowsFromTheRest(String tampering, String place) {
        JdbcClient.create(store.dataSource()).sql(tampering).update();

        assertThat(store.doctor().examine()).filteredOn(Symptom::open)
                .allMatch(symptom -> symptom.gravity() == Gravity.DERIVED).extracting(Symptom::place)
                .containsExactly(place);
        assertThat(store.doctor().repair(ADMIN)).filteredOn(Symptom::repaired).extracting(Symptom::place)
                .containsExactly(place);

        assertThat(store.doctor().examine()).noneMatch(Symptom::open);
        assertThat(store.auditTrail().before(Long.MAX_VALUE, 500)).filteredOn(entry -> entry.action().equals("repair"))
                .extracting(entry -> entry.account() + " " + entry.subject())
                .containsExactly("admin " + place);
        assertThat(store.auditTrail().firstBroken()).isZero();
        assertThat(store.parties().put(Records.graduate("li"), 0L, Stored.STAFF).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE parties SET document = '{' WHERE id = 'zhang'              | parties.document
            UPDATE needs SET document = '{"kind":"position"}' WHERE id = 'job' | needs.document
            UPDATE audit_entries SET account = 'li' WHERE number = 3          | audit_entries 3
            DELETE FROM run_results                                           | run_results
            DELETE FROM run_inputs WHERE run = 'r1'                           | run_inputs
            UPDATE run_results SET result = (SELECT frozen FROM run_inputs WHERE run = 'r1') | run_inputs, run_results
            UPDATE runs SET state = 'FAILED' WHERE id = 'r1'                  | releases
            """)
    void leavesWhatIsTheTruthAlone(String tampering, String place) {
        JdbcClient.create(store.dataSource()).sql(tampering).update();

        for (List<Symptom> found : List.of(store.doctor().examine(), store.doctor().repair(ADMIN),
                store.doctor().examine())) {
            assertThat(found).filteredOn(Symptom::open).singleElement().satisfies(symptom -> {
                assertThat(symptom.place()).isEqualTo(place);
                assertThat(symptom.gravity()).isEqualTo(Gravity.TRUTH);
            });
        }
    }

    @Test
    void findsWhatIsReferredToAndGone() throws SQLException {
        boolean sqlite = home instanceof Home.Folder;
        try (Connection connection = store.dataSource().getConnection(); Statement sql = connection.createStatement()) {
            sql.execute(sqlite ? "PRAGMA foreign_keys = OFF" : "SET session_replication_role = replica");
            sql.execute("DELETE FROM parties WHERE id = 'zhang'");
            sql.execute(sqlite ? "PRAGMA foreign_keys = ON" : "SET session_replication_role = origin");
        }

        assertThat(store.doctor().repair(ADMIN)).filteredOn(Symptom::open)
                .allMatch(symptom -> symptom.gravity() == Gravity.TRUTH).extracting(Symptom::place)
                .containsExactly("roster_parties.party", "parties");
    }

    @Test
    void neverTellsWhoSomebodyIs() {
        JdbcClient.create(store.dataSource()).sql("UPDATE parties SET words = 'x', document = '{\"name\":\"张三\"}'")
                .update();

        assertThat(store.doctor().repair(ADMIN)).asString().contains("zhang").doesNotContain("张三");
    }

    @Test
    void tellsOfAFileThatIsDamaged() throws IOException {
        if (home instanceof Home.Folder place) {
            Crowd.many(store, Seeds.fresh().trial(1), 2_000);
            store.close();
            try (RandomAccessFile file = new RandomAccessFile(place.directory().resolve("duijie.db").toFile(), "rw")) {
                file.seek(file.length() * 6 / 10 / 4_096 * 4_096);
                file.write(new byte[(int) (file.length() / 10)]);
            }
            store = Stored.empty(home);

            assertThat(store.doctor().examine()).filteredOn(Symptom::open).isNotEmpty()
                    .allMatch(symptom -> symptom.gravity() == Gravity.TRUTH || symptom.place().startsWith("changes"))
                    .extracting(Symptom::place).contains("database");
        }
    }
}
