package org.duijie.engine.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.audit.AuditEntry;
import org.duijie.engine.feed.Change;

/**
 * What one transaction writes down about itself: changes for the feed, entries for the audit trail. A transaction writes
 * alone, so it counts for itself and notes where it has come to when it closes.
 */
final class Journal {
    private final Database database;
    private final Actor actor;
    private final Instant at;
    private final Map<Sequence, Long> last = new EnumMap<>(Sequence.class);
    private final List<Object[]> audited = new ArrayList<>();
    private String lastHash = "";

    Journal(Database database, Actor actor, Instant at) {
        this.database = database;
        this.actor = actor;
        this.at = at;
    }

    /** On whose behalf. */
    Actor actor() {
        return actor;
    }

    /** When, to the millisecond. */
    Instant at() {
        return at;
    }

    /** Enters a change into the feed. */
    void changed(Change.Kind kind, String id, long version, boolean deleted) {
        database.sql("""
                INSERT INTO changes (number, kind, subject, version, deleted)
                VALUES (:number, :kind, :subject, :version, :deleted)""")
                .param("number", next(Sequence.CHANGE))
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("subject", id)
                .param("version", version)
                .param("deleted", deleted)
                .update();
    }

    /** Enters what was done into the audit trail; kinds, ids and versions only. */
    void audit(String action, String kind, String subject, String detail) {
        long number = next(Sequence.AUDIT);
        String previous = audited.isEmpty() ? hashOf(number - 1) : lastHash;
        lastHash = AuditChain.hash(previous,
                new AuditEntry(number, at, actor.account(), action, kind, subject, detail, ""));
        audited.add(
                new Object[]{number, at.toEpochMilli(), actor.account(), action, kind, subject, detail, lastHash});
    }

    private String hashOf(long number) {
        return database.sql("SELECT hash FROM audit_entries WHERE number = :number").param("number", number)
                .query(String.class).optional().orElse(AuditChain.START);
    }

    private long next(Sequence sequence) {
        long number = last.computeIfAbsent(sequence, database::last) + 1;
        last.put(sequence, number);
        return number;
    }

    /** Writes what is still in memory; nothing may be entered any more. */
    void close() {
        database.batch("""
                INSERT INTO audit_entries (number, at_millis, account, action, kind, subject, detail, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", audited);
        last.forEach((sequence, number) -> database.sql("UPDATE counters SET last = :last WHERE name = :name")
                .param("last", number).param("name", sequence.key()).update());
    }
}
