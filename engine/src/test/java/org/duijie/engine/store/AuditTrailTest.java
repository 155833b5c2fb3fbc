package org.duijie.engine.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.audit.AuditEntry;

import static org.assertj.core.api.Assertions.assertThat;

@OnEachDatabase
class AuditTrailTest {
    private Store store;

    @BeforeEach
    void open(Home home) {
        store = Stored.open(home);
        Stored.done(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void remembersEveryWriteNewestFirst() {
        assertThat(store.auditTrail().before(Long.MAX_VALUE, 100))
                .extracting(entry -> entry.number() + " " + entry.account() + " " + entry.action() + " " + entry.kind()
                        + " " + entry.subject())
                .containsExactly("6 wang done run r1", "5 wang run run r1", "4 wang create session fair",
                        "3 wang create need job", "2 wang create party zhang", "1 wang create party firm");
        assertThat(store.auditTrail().before(3, 1)).extracting(AuditEntry::number).containsExactly(2L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE audit_entries SET account = 'li' WHERE number = 3          | 3
            UPDATE audit_entries SET at_millis = at_millis + 1 WHERE number = 1 | 1
            UPDATE audit_entries SET detail = '' WHERE number = 6             | 6
            UPDATE audit_entries SET hash = 'abc' WHERE number = 2            | 2
            DELETE FROM audit_entries WHERE number = 4                        | 4
            DELETE FROM audit_entries WHERE number = 1                        | 1
            DELETE FROM audit_entries WHERE number >= 5                       | 5
            DELETE FROM audit_entries                                         | 1
            """)
    void noticesWhatWasTamperedWith(String tampering, long firstBroken) {
        JdbcClient.create(store.dataSource()).sql(tampering).update();

        assertThat(store.auditTrail().firstBroken()).isEqualTo(firstBroken);
    }

    @Test
    void isWholeAcrossManyEntries() {
        Database database = new Database(store.dataSource(), Stored.NOON);
        database.write(Stored.STAFF, journal -> {
            for (int i = 0; i < 2_500; i++) {
                journal.audit("look", "party", "zhang", "");
            }
            return journal;
        });

        assertThat(store.auditTrail().firstBroken()).isZero();

        JdbcClient.create(store.dataSource()).sql("DELETE FROM audit_entries WHERE number = 2001").update();
        assertThat(store.auditTrail().firstBroken()).isEqualTo(2_001);
    }
}
