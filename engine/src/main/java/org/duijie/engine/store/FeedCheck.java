package org.duijie.engine.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.doctor.Symptom;
import org.duijie.engine.feed.Change;
import org.duijie.engine.text.Text;

/** Whether the change feed tells of every record as it is. */
final class FeedCheck {
    private static final List<Kept> KEPT = List.of(new Kept(Change.Kind.PARTY, "parties"),
            new Kept(Change.Kind.NEED, "needs"), new Kept(Change.Kind.SESSION, "sessions"));
    private static final String LATEST = """
            (SELECT changes.* FROM changes JOIN (SELECT subject, MAX(number) AS number FROM changes WHERE kind = :kind
            GROUP BY subject) AS last ON changes.number = last.number) AS latest""";

    private final Database database;

    FeedCheck(Database database) {
        this.database = database;
    }

    /** Where records of a kind are kept. */
    private record Kept(Change.Kind kind, String table) {
        String key() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    private record Untold(String id, long version) {}

    /** @param repairing where untold records are told of again; null to leave it */
    List<Symptom> look(@Nullable Journal repairing) {
        List<Symptom> found = new ArrayList<>(gaps());
        for (Kept kept : KEPT) {
            List<Untold> untold = untold(kept);
            if (repairing != null) {
                untold.forEach(record -> repairing.changed(kept.kind, record.id, record.version, false));
            }
            found.addAll(Sick.of(Symptom.Gravity.DERIVED, "changes." + kept.key(),
                    untold.stream().map(Untold::id).toList(),
                    Text.of("变更序列未反映的记录", "records the feed does not tell of as they are"), repairing != null));
            found.addAll(Sick.of(Symptom.Gravity.TRUTH, kept.table, gone(kept),
                    Text.of("未经删除却不见了的记录", "records that are gone though nobody deleted them"), false));
        }
        return found;
    }

    private List<Untold> untold(Kept kept) {
        return database.sql("SELECT record.id, record.version FROM " + kept.table + " AS record LEFT JOIN " + LATEST
                + " ON latest.subject = record.id WHERE latest.number IS NULL OR latest.deleted"
                + " OR latest.version <> record.version ORDER BY record.id").param("kind", kept.key())
                .query((row, place) -> new Untold(row.getString(1), row.getLong(2))).list();
    }

    private List<String> gone(Kept kept) {
        return database.sql("SELECT latest.subject FROM " + LATEST + " WHERE NOT latest.deleted AND NOT EXISTS"
                + " (SELECT 1 FROM " + kept.table + " AS record WHERE record.id = latest.subject) ORDER BY 1")
                .param("kind", kept.key()).query((row, place) -> row.getString(1)).list();
    }

    private List<Symptom> gaps() {
        long missing = database.sql("SELECT COALESCE(MAX(number), 0) - COUNT(*) FROM changes").query(Long.class)
                .single();
        return missing == 0
                ? List.of()
                : List.of(new Symptom(Symptom.Gravity.NOTE, "changes", Text.of("变更序列中缺 " + missing + " 个号，读者会跳过",
                        "lacks " + missing + " numbers, which followers pass over"), false));
    }
}
