package org.duijie.engine.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.doctor.Symptom;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.party.Party;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.text.Text;

/** Whether every document can be read with the vocabularies there are, and is found by the words in it. */
final class RecordCheck {
    private static final int AT_ONCE = 500;

    private final Database database;

    RecordCheck(Database database) {
        this.database = database;
    }

    private record Row(String id, String words, String document) {}

    /** @param repairing where it is told that words are written anew; null to leave them */
    List<Symptom> look(@Nullable Journal repairing) {
        List<Symptom> found = new ArrayList<>();
        found.addAll(look("parties", "words", Party.class, party -> Words.fold(party.id(), party.name()), repairing));
        found.addAll(look("needs", "words", Need.class, need -> Words.fold(need.id(), need.title()), repairing));
        found.addAll(look("sessions", "day", MatchSession.class, session -> session.date().toString(), repairing));
        return found;
    }

    private <T> List<Symptom> look(String table, String column, Class<T> type, Function<T, String> derived,
            @Nullable Journal repairing) {
        List<String> unread = new ArrayList<>();
        List<String> stale = new ArrayList<>();
        List<Row> rows = after(table, column, "");
        while (!rows.isEmpty()) {
            for (Row row : rows) {
                String fit = read(row, type, derived);
                if (fit == null) {
                    unread.add(row.id);
                } else if (!fit.equals(row.words)) {
                    stale.add(row.id);
                    if (repairing != null) {
                        database.sql("UPDATE " + table + " SET " + column + " = :fit WHERE id = :id").param("fit", fit)
                                .param("id", row.id).update();
                    }
                }
            }
            rows = after(table, column, rows.getLast().id);
        }
        List<Symptom> found = new ArrayList<>(Sick.of(Symptom.Gravity.TRUTH, table + ".document", unread,
                Text.of("内容无法读出，或用了本版词表没有的词", "cannot be read, or name terms these vocabularies do not have"), false));
        found.addAll(Sick.of(Symptom.Gravity.DERIVED, table + "." + column, stale,
                Text.of("与内容不符", "do not fit what they are derived from"), repairing != null));
        return found;
    }

    /** What a column should hold; null if the document cannot be read. */
    private static <T> @Nullable String read(Row row, Class<T> type, Function<T, String> derived) {
        try {
            return derived.apply(Json.read(row.document, type));
        } catch (RuntimeException e) {
            return null;
        }
    }

    private List<Row> after(String table, String column, String id) {
        return database.sql("SELECT id, " + column + ", document FROM " + table
                + " WHERE id > :id ORDER BY id LIMIT " + AT_ONCE).param("id", id)
                .query((row, place) -> new Row(row.getString(1), row.getString(2), row.getString(3))).list();
    }
}
