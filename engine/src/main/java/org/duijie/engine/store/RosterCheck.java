package org.duijie.engine.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import org.duijie.engine.doctor.Symptom;
import org.duijie.engine.json.Json;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.text.Text;

/** Whether the tables of rosters name whom the sessions name. */
final class RosterCheck {
    private final Database database;

    RosterCheck(Database database) {
        this.database = database;
    }

    /** @param repairing where it is told that rosters are written anew; null to leave them */
    List<Symptom> look(@Nullable Journal repairing) {
        List<String> stale = new ArrayList<>();
        JdbcSessions sessions = new JdbcSessions(database);
        for (String id : database.sql("SELECT id FROM sessions ORDER BY id")
                .query((row, place) -> row.getString(1)).list()) {
            MatchSession session = read(id);
            if (session != null && !JdbcSessions.named(session).equals(noted(id))) {
                stale.add(id);
                if (repairing != null) {
                    sessions.noteRoster(session);
                }
            }
        }
        return Sick.of(Symptom.Gravity.DERIVED, "roster_parties, roster_needs", stale,
                Text.of("与活动名单不符", "do not fit the rosters of sessions"), repairing != null);
    }

    private Set<String> noted(String session) {
        return new TreeSet<>(database.sql("""
                SELECT 'party ' || party FROM roster_parties WHERE session = :id
                UNION SELECT 'need ' || need FROM roster_needs WHERE session = :id""").param("id", session)
                .query((row, place) -> row.getString(1)).list());
    }

    /** The session; null if it is gone or cannot be read, which is another check's to tell. */
    private @Nullable MatchSession read(String id) {
        try {
            return database.sql("SELECT document FROM sessions WHERE id = :id").param("id", id)
                    .query((row, place) -> Json.mapper().readValue(row.getString(1), MatchSession.class)).optional()
                    .orElse(null);
        } catch (JacksonException e) {
            return null;
        }
    }
}
