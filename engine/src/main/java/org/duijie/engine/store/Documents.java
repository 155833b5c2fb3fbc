package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.feed.Change;
import org.duijie.engine.json.Json;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Lately;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/**
 * The versioned JSON documents of one table, which has at least the columns id, version, origin and document.
 *
 * @param <T> what a document holds
 */
final class Documents<T> {
    /** A hall reads the same records again and again, and making them of their texts takes longer than getting these. */
    private static final int READ_LATELY = 2_000;
    private static final int LONGEST_KEPT = 10_000;

    private final Database database;
    private final String table;
    private final Change.Kind kind;
    private final Class<T> type;
    private final Text label;
    private final Lately<String, T> read = new Lately<>(READ_LATELY);

    Documents(Database database, String table, Change.Kind kind, Class<T> type, Text label) {
        this.database = database;
        this.table = table;
        this.kind = kind;
        this.type = type;
        this.label = label;
    }

    Optional<Versioned<T>> find(String id) {
        return database.sql("SELECT version, document FROM " + table + " WHERE id = :id").param("id", id)
                .query(this::document).optional();
    }

    /** Those of the documents that are there, in the order of their ids. */
    List<Versioned<T>> findAll(Collection<String> ids) {
        if (ids.size() > Listing.MOST) {
            throw new IllegalArgumentException(ids.size() + " ids, at most " + Listing.MOST);
        }
        return ids.isEmpty()
                ? List.of()
                : database.sql("SELECT version, document FROM " + table + " WHERE id IN (:ids) ORDER BY id")
                        .param("ids", ids).query(this::document).list();
    }

    long count() {
        return database.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    /** Reads a row that has version and document. */
    Versioned<T> document(ResultSet row, int place) throws SQLException {
        String text = row.getString("document");
        return new Versioned<>(text.length() > LONGEST_KEPT ? made(text) : read.of(text, () -> made(text)),
                row.getLong("version"));
    }

    private T made(String text) {
        return Json.mapper().readValue(text, type);
    }

    /** Writes a document with the columns given beside it. Its origin is set when it is created, and stays. */
    Versioned<T> put(Journal journal, String id, T value, Map<String, String> columns, @Nullable Long expected,
            Origin origin) {
        Optional<Long> current = version(id);
        if (expected != null && expected.longValue() != current.orElse(0L)) {
            throw stale(expected, current);
        }
        long version = current.orElseGet(() -> lastVersionOf(id)) + 1;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("version", version);
        row.put("origin", origin.key());
        row.put("document", Json.mapper().writerFor(type).writeValueAsString(value));
        row.putAll(columns);
        database.sql("INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES ("
                + row.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "))
                + ") ON CONFLICT (id) DO UPDATE SET "
                + row.keySet().stream().filter(column -> !column.equals("id") && !column.equals("origin"))
                        .map(column -> column + " = excluded." + column).collect(Collectors.joining(", ")))
                .params(row).update();
        journal.changed(kind, id, version, false);
        journal.audit(current.isPresent() ? "update" : "create", key(), id, "version " + version);
        return new Versioned<>(value, version);
    }

    /** Refuses unless the document is there in the version expected. */
    void requireVersion(String id, @Nullable Long expected) {
        Optional<Long> current = version(id);
        if (current.isEmpty()) {
            throw Refusal.notFound(label, id);
        }
        if (expected != null && expected.longValue() != current.get()) {
            throw stale(expected, current);
        }
    }

    /** Removes a document that is there; returns the version it had. */
    long remove(Journal journal, String id) {
        long version = database.sql("DELETE FROM " + table + " WHERE id = :id RETURNING version").param("id", id)
                .query(Long.class).single();
        journal.changed(kind, id, version + 1, true);
        journal.audit("delete", key(), id, "version " + version);
        return version;
    }

    private Optional<Long> version(String id) {
        return database.sql("SELECT version FROM " + table + " WHERE id = :id").param("id", id).query(Long.class)
                .optional();
    }

    /** A document that comes back goes on counting, so that nobody's old version fits it by chance. */
    private long lastVersionOf(String id) {
        return database.sql("SELECT COALESCE(MAX(version), 0) FROM changes WHERE kind = :kind AND subject = :id")
                .param("kind", key()).param("id", id).query(Long.class).single();
    }

    private String key() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Refusal stale(long expected, Optional<Long> current) {
        Text message = current.map(version -> expected == 0
                ? Text.of("编号已被占用", "there is one with this id already")
                : Text.of("已被他人修改，现为第 " + version + " 版，请重新读取",
                        "was changed by somebody else and is now version " + version + "; read it again"))
                .orElse(Text.of("已被他人删除", "was deleted by somebody else"));
        return Refusal.of(Refusal.Kind.STALE, "version", Long.toString(expected), message);
    }
}
