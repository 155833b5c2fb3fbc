package org.duijie.engine.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import tools.jackson.core.type.TypeReference;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.importing.ListKind;
import org.duijie.engine.importing.Mappings;
import org.duijie.engine.json.Json;

/** What headings were said to mean, in the table {@code mappings}. */
final class JdbcMappings implements Mappings {
    private final Database database;

    JdbcMappings(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Map<String, String>> find(ListKind kind, String signature) {
        return database.sql("SELECT choices FROM mappings WHERE kind = :kind AND signature = :signature")
                .param("kind", kind.key()).param("signature", signature)
                .query((row, place) -> Json.mapper().readValue(row.getString(1),
                        new TypeReference<Map<String, String>>() {
                        }))
                .optional();
    }

    @Override
    public void save(ListKind kind, String signature, Map<String, String> choices, Actor actor) {
        database.write(actor, journal -> {
            journal.audit("map", "mapping", signature, kind.key());
            return database.sql("""
                    INSERT INTO mappings (kind, signature, choices) VALUES (:kind, :signature, :choices)
                    ON CONFLICT (kind, signature) DO UPDATE SET choices = excluded.choices""")
                    .param("kind", kind.key()).param("signature", signature)
                    .param("choices", Json.write(new TreeMap<>(choices))).update();
        });
    }
}
