package org.duijie.engine.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.Change;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.SessionCheck;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;

/** The sessions in the table {@code sessions}, with who and what their rosters name beside it. */
final class JdbcSessions implements Sessions {
    private final Database database;
    private final Documents<MatchSession> documents;
    private final Catalogue catalogue;

    JdbcSessions(Database database) {
        this.database = database;
        this.documents = new Documents<>(database, "sessions", Change.Kind.SESSION, MatchSession.class,
                Text.of("对接活动", "session"));
        this.catalogue = new Catalogue(database);
    }

    @Override
    public Optional<Versioned<MatchSession>> find(String id) {
        return documents.find(id);
    }

    @Override
    public List<Versioned<MatchSession>> list() {
        return database.sql("SELECT version, document FROM sessions ORDER BY day DESC, id").query(documents::document)
                .list();
    }

    @Override
    public Versioned<MatchSession> put(MatchSession session, @Nullable Long expected, Actor actor) {
        return database.write(actor, journal -> put(journal, session, expected, Origin.OWN));
    }

    Versioned<MatchSession> put(Journal journal, MatchSession session, @Nullable Long expected, Origin origin) {
        SessionCheck.require(session, catalogue);
        Versioned<MatchSession> written = documents.put(journal, session.id(), session,
                Map.of("day", session.date().toString()), expected, origin);
        noteRoster(session);
        return written;
    }

    @Override
    public void delete(String id, @Nullable Long expected, Actor actor) {
        database.write(actor, journal -> {
            documents.requireVersion(id, expected);
            new References(database)
                    .add("releases", Text.of("已有定稿", "has releases"),
                            "SELECT id FROM releases WHERE session = :id ORDER BY number", id)
                    .add("runs", Text.of("正在测算", "has runs under way"),
                            "SELECT id FROM runs WHERE session = :id AND state = 'RUNNING' ORDER BY number", id)
                    .refuse();
            database.sql("DELETE FROM runs WHERE session = :id").param("id", id).update();
            return remove(journal, id);
        });
    }

    /** Removes what has no runs any more. */
    long remove(Journal journal, String id) {
        forgetRoster(id);
        database.sql("DELETE FROM fairs WHERE session = :id").param("id", id).update();
        return documents.remove(journal, id);
    }

    /** Notes whom and what a session names. */
    void noteRoster(MatchSession session) {
        forgetRoster(session.id());
        database.batch("INSERT INTO roster_parties (session, party) VALUES (?, ?)",
                rows(session.id(), parties(session)));
        database.batch("INSERT INTO roster_needs (session, need) VALUES (?, ?)",
                rows(session.id(), needs(session)));
    }

    /** What {@link #noteRoster} notes. */
    static Set<String> named(MatchSession session) {
        Set<String> named = new TreeSet<>();
        parties(session).forEach(id -> named.add("party " + id));
        needs(session).forEach(id -> named.add("need " + id));
        return named;
    }

    private static Stream<String> parties(MatchSession session) {
        return Stream.concat(session.roster().hosts().stream().map(Roster.Host::party),
                session.roster().candidates().stream().map(Roster.RosterCandidate::party));
    }

    private static Stream<String> needs(MatchSession session) {
        return session.roster().needs().stream().map(Roster.RosterNeed::need);
    }

    private void forgetRoster(String id) {
        database.sql("DELETE FROM roster_parties WHERE session = :id").param("id", id).update();
        database.sql("DELETE FROM roster_needs WHERE session = :id").param("id", id).update();
    }

    private static List<Object[]> rows(String session, Stream<String> ids) {
        return ids.distinct().map(id -> new Object[]{session, id}).toList();
    }
}
