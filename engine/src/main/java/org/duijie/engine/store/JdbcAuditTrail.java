package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.audit.AuditEntry;
import org.duijie.engine.audit.AuditTrail;

/** The audit trail in the table {@code audit_entries}. */
final class JdbcAuditTrail implements AuditTrail {
    private static final int CHECKED_AT_ONCE = 1_000;

    private final Database database;

    JdbcAuditTrail(Database database) {
        this.database = database;
    }

    @Override
    public List<AuditEntry> before(long before, int limit) {
        return database.sql("SELECT * FROM audit_entries WHERE number < :before ORDER BY number DESC LIMIT :limit")
                .param("before", before).param("limit", Limits.within(limit, 500)).query(JdbcAuditTrail::entry).list();
    }

    @Override
    public void looked(String kind, String subject, Actor actor) {
        database.write(actor, journal -> {
            journal.audit("look", kind, subject, "");
            return kind;
        });
    }

    @Override
    public long firstBroken() {
        // Read first: whatever is written meanwhile only lengthens the chain.
        long last = database.last(Sequence.AUDIT);
        String previous = AuditChain.START;
        for (long from = 1; from <= last; from += CHECKED_AT_ONCE) {
            long number = from;
            for (AuditEntry entry : between(from, from + CHECKED_AT_ONCE - 1)) {
                if (entry.number() != number || !entry.hash().equals(AuditChain.hash(previous, entry))) {
                    return number;
                }
                previous = entry.hash();
                number++;
            }
            if (number <= Math.min(last, from + CHECKED_AT_ONCE - 1)) {
                return number;
            }
        }
        return 0;
    }

    private List<AuditEntry> between(long first, long last) {
        return database.sql("SELECT * FROM audit_entries WHERE number BETWEEN :first AND :last ORDER BY number")
                .param("first", first).param("last", last).query(JdbcAuditTrail::entry).list();
    }

    private static AuditEntry entry(ResultSet row, int place) throws SQLException {
        return new AuditEntry(row.getLong("number"), Instant.ofEpochMilli(row.getLong("at_millis")),
                row.getString("account"), row.getString("action"), row.getString("kind"), row.getString("subject"),
                row.getString("detail"), row.getString("hash"));
    }
}
