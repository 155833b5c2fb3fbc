package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.Change;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.synonym.SynonymVersion;
import org.duijie.engine.synonym.Synonyms;
import org.duijie.engine.text.Text;

/** Synonyms in the table {@code synonym_versions}. */
final class JdbcSynonyms implements Synonyms {
    private static final String SUBJECT = "synonyms";
    private static final int MOST = 100;

    private final Database database;

    JdbcSynonyms(Database database) {
        this.database = database;
    }

    @Override
    public long live() {
        return database.sql("SELECT COALESCE(MAX(number), 0) FROM synonym_versions WHERE effective_millis <= :now")
                .param("now", database.now().toInstant().toEpochMilli()).query(Long.class).single();
    }

    @Override
    public long last() {
        return database.sql("SELECT COALESCE(MAX(number), 0) FROM synonym_versions").query(Long.class).single();
    }

    @Override
    public Optional<SynonymVersion> find(long number) {
        return database.sql("SELECT * FROM synonym_versions WHERE number = :number").param("number", number)
                .query(JdbcSynonyms::version).optional();
    }

    @Override
    public List<SynonymVersion> list(@Nullable Long before, int limit) {
        return database
                .sql("SELECT * FROM synonym_versions WHERE number < :before ORDER BY number DESC LIMIT :limit")
                .param("before", Objects.requireNonNullElse(before, Long.MAX_VALUE))
                .param("limit", Limits.within(limit, MOST)).query(JdbcSynonyms::version).list();
    }

    @Override
    public SynonymVersion publish(Plan plan, Actor actor) {
        return database.write(actor, journal -> {
            long last = last();
            Long after = plan.after();
            if (after != null && after != last) {
                throw Refusal.of(Refusal.Kind.STALE, "version", after.toString(),
                        Text.of("已有新的一版，现为第 " + last + " 版，请重新读取",
                                "there is a newer version, now " + last + "; read it again"));
            }
            SynonymVersion version = new SynonymVersion(last + 1, plan.text(), plan.note(), plan.restored(),
                    Objects.requireNonNullElse(plan.effective(), journal.at()), journal.at(), actor.account());
            database.sql("""
                    INSERT INTO synonym_versions (number, text, note, restored, effective_millis, at_millis, by_account)
                    VALUES (:number, :text, :note, :restored, :effective, :at, :by)""")
                    .param("number", version.number()).param("text", version.text()).param("note", version.note())
                    .param("restored", version.restored()).param("effective", version.effective().toEpochMilli())
                    .param("at", version.at().toEpochMilli()).param("by", version.by()).update();
            journal.changed(Change.Kind.SYNONYMS, SUBJECT, version.number(), false);
            journal.audit(version.restored() == null ? "publish" : "rollback", "synonyms",
                    Long.toString(version.number()), "effective " + version.effective()
                            + (version.restored() == null ? "" : ", version " + version.restored() + " again"));
            return version;
        });
    }

    private static SynonymVersion version(ResultSet row, int place) throws SQLException {
        long restored = row.getLong("restored");
        return new SynonymVersion(row.getLong("number"), row.getString("text"), row.getString("note"),
                restored == 0 ? null : restored, Instant.ofEpochMilli(row.getLong("effective_millis")),
                Instant.ofEpochMilli(row.getLong("at_millis")), row.getString("by_account"));
    }
}
