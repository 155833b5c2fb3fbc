package org.duijie.engine.store;

import java.time.Instant;
import java.util.Locale;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.audit.AuditEntry;
import org.duijie.engine.feed.Change;

/** What one transaction writes down about itself: changes for the feed, entries for the audit trail. */
final class Journal {
    private final Database database;
    private final Actor actor;
    private final Instant at;

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
                .param("number", database.next(Sequence.CHANGE))
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("subject", id)
                .param("version", version)
                .param("deleted", deleted)
                .update();
    }

    /** Enters what was done into the audit trail; kinds, ids and versions only. */
    void audit(String action, String kind, String subject, String detail) {
        long number = database.next(Sequence.AUDIT);
        String previous = database.sql("SELECT hash FROM audit_entries WHERE number = :number")
                .param("number", number - 1).query(String.class).optional().orElse(AuditChain.START);
        String hash = AuditChain.hash(previous,
                new AuditEntry(number, at, actor.account(), action, kind, subject, detail, ""));
        database.sql("""
                INSERT INTO audit_entries (number, at_millis, account, action, kind, subject, detail, hash)
                VALUES (:number, :at, :account, :action, :kind, :subject, :detail, :hash)""")
                .param("number", number)
                .param("at", at.toEpochMilli())
                .param("account", actor.account())
                .param("action", action)
                .param("kind", kind)
                .param("subject", subject)
                .param("detail", detail)
                .param("hash", hash)
                .update();
    }
}
