package org.duijie.engine.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;

/** A list of documents in the order of their ids, a page at a time. One use each. */
final class Listing {
    /** Most documents read at once. */
    static final int MOST = 500;

    private final int limit;
    private final StringBuilder statement;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Listing(String table, @Nullable String after, int limit) {
        this.limit = Limits.within(limit, MOST);
        // No id is empty, so the empty one comes before all.
        this.statement = new StringBuilder("SELECT version, document FROM ").append(table).append(" WHERE id > :after");
        parameters.put("after", after == null ? "" : after);
        parameters.put("limit", limit + 1);
    }

    /** Only rows whose column has the value; all if it is null. */
    void where(String column, @Nullable String value) {
        if (value != null) {
            statement.append(" AND ").append(column).append(" = :").append(column);
            parameters.put(column, value);
        }
    }

    /**
     * Only rows whose words contain these; all if they are null or blank.
     *
     * @param hidden kinds whose rows are found by their ids alone
     */
    void words(@Nullable String words, Set<String> hidden) {
        if (words != null && !words.isBlank()) {
            statement.append(" AND words LIKE :words ESCAPE '!'");
            parameters.put("words", Words.pattern(words));
            if (!hidden.isEmpty()) {
                statement.append(" AND (kind NOT IN (:hidden) OR id LIKE :words ESCAPE '!')");
                parameters.put("hidden", hidden);
            }
        }
    }

    <T> Page<Versioned<T>> page(Database database, Documents<T> documents, Function<T, String> id) {
        List<Versioned<T>> rows = database.sql(statement.append(" ORDER BY id LIMIT :limit").toString())
                .params(parameters).query(documents::document).list();
        List<Versioned<T>> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(shown, rows.size() > limit ? id.apply(shown.getLast().value()) : null);
    }
}
