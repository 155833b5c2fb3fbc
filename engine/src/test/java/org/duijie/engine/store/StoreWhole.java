package org.duijie.engine.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.feed.Change;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of a store at any one moment: feed, records, audit chain and counters agree. */
final class StoreWhole {
    private StoreWhole() {}

    static void check(Store store) {
        JdbcClient sql = JdbcClient.create(store.dataSource());
        Map<String, Long> told = new HashMap<>();
        long last = 0;
        for (List<Change> some = store.changes().after(0, 10_000); !some.isEmpty(); some = store.changes().after(last,
                10_000)) {
            for (Change change : some) {
                assertThat(change.number()).isEqualTo(++last);
                if (change.kind() == Change.Kind.PARTY || change.kind() == Change.Kind.NEED) {
                    told.merge(change.id(), change.version(), (was, is) -> is);
                    if (change.deleted()) {
                        told.remove(change.id());
                    }
                }
            }
        }
        assertThat(store.changes().last()).isEqualTo(last);
        Map<String, Long> kept = new HashMap<>();
        sql.sql("SELECT id, version FROM parties UNION ALL SELECT id, version FROM needs").query(row -> {
            kept.put(row.getString(1), row.getLong(2));
        });
        assertThat(kept).isEqualTo(told);
        assertThat(store.auditTrail().firstBroken()).isZero();
        assertThat(sql.sql("SELECT COUNT(*) FROM audit_entries").query(Long.class).single())
                .isEqualTo(sql.sql("SELECT last FROM counters WHERE name = 'audit'").query(Long.class).single());
    }
}
