package org.duijie.engine.store;

import java.util.List;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.demo.DemoStore;
import org.duijie.engine.feed.Change;
import org.duijie.engine.need.Need;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyCheck;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.text.Text;

/** The demonstration, as the rows whose origin is {@code demo}. */
final class JdbcDemoStore implements DemoStore {
    private final Database database;
    private final JdbcParties parties;
    private final JdbcNeeds needs;
    private final JdbcSessions sessions;

    JdbcDemoStore(Database database) {
        this.database = database;
        this.parties = new JdbcParties(database);
        this.needs = new JdbcNeeds(database);
        this.sessions = new JdbcSessions(database);
    }

    @Override
    public boolean empty() {
        return database.last(Sequence.CHANGE) == 0;
    }

    @Override
    public boolean present() {
        return !ids("parties").isEmpty() || !ids("needs").isEmpty() || !ids("sessions").isEmpty();
    }

    @Override
    public void load(List<Party> newParties, List<Need> newNeeds, List<MatchSession> newSessions) {
        newParties.forEach(PartyCheck::require);
        database.write(Actor.SYSTEM, journal -> {
            if (!empty()) {
                throw Refusal.of(Refusal.Kind.CONFLICT, "store", "",
                        Text.of("只有空库可以载入演示数据", "the demonstration is only loaded into an empty store"));
            }
            newParties.forEach(party -> parties.put(journal, party, 0L, Origin.DEMO));
            newNeeds.forEach(need -> needs.put(journal, need, 0L, Origin.DEMO));
            newSessions.forEach(session -> sessions.put(journal, session, 0L, Origin.DEMO));
            return journal;
        });
    }

    @Override
    public void remove(Actor actor) {
        database.write(actor, journal -> {
            refuseWhileInUse();
            database.sql("SELECT id FROM releases WHERE session IN (SELECT id FROM sessions WHERE origin = 'demo')")
                    .query((row, place) -> row.getString(1)).list()
                    .forEach(id -> journal.changed(Change.Kind.RELEASE, id, versionOfRelease(id) + 1, true));
            database.sql("DELETE FROM releases WHERE session IN (SELECT id FROM sessions WHERE origin = 'demo')")
                    .update();
            database.sql("DELETE FROM runs WHERE session IN (SELECT id FROM sessions WHERE origin = 'demo')").update();
            database.sql("""
                    DELETE FROM pseudonyms
                    WHERE kind <> 'need' AND subject IN (SELECT id FROM parties WHERE origin = 'demo')
                    OR kind = 'need' AND subject IN (SELECT id FROM needs WHERE origin = 'demo')""").update();
            ids("sessions").forEach(id -> sessions.remove(journal, id));
            ids("needs").forEach(id -> needs.remove(journal, id));
            ids("parties").forEach(id -> parties.remove(journal, id));
            return journal;
        });
    }

    private void refuseWhileInUse() {
        new References(database)
                .add("needs", Text.of("自有需求属于演示单位", "needs of your own belong to parties of the demonstration"), """
                        SELECT needs.id FROM needs JOIN parties ON parties.id = needs.owner
                        WHERE needs.origin <> :id AND parties.origin = :id ORDER BY needs.id""", "demo")
                .add("sessions", Text.of("自有对接活动的名单含演示数据", "rosters of your own sessions name the demonstration"), """
                        SELECT id FROM sessions WHERE origin <> :id AND (
                        id IN (SELECT session FROM roster_parties JOIN parties ON parties.id = party WHERE origin = :id)
                        OR id IN (SELECT session FROM roster_needs JOIN needs ON needs.id = need WHERE origin = :id))
                        ORDER BY id""", "demo")
                .add("releases", Text.of("自有定稿含演示数据", "releases of your own sessions name the demonstration"), """
                        SELECT releases.id FROM releases JOIN sessions ON sessions.id = releases.session
                        WHERE sessions.origin <> :id AND releases.run IN (
                        SELECT run FROM pseudonyms JOIN parties ON parties.id = subject
                        WHERE parties.origin = :id AND pseudonyms.kind IN ('host', 'candidate'))
                        ORDER BY releases.number""", "demo")
                .add("runs", Text.of("演示活动正在测算", "sessions of the demonstration have runs under way"), """
                        SELECT runs.id FROM runs JOIN sessions ON sessions.id = runs.session
                        WHERE sessions.origin = :id AND runs.state = 'RUNNING' ORDER BY runs.id""", "demo")
                .refuse();
    }

    private long versionOfRelease(String id) {
        return database.sql("SELECT COUNT(*) + 1 FROM moves WHERE release_id = :id").param("id", id).query(Long.class)
                .single();
    }

    private List<String> ids(String table) {
        return database.sql("SELECT id FROM " + table + " WHERE origin = 'demo' ORDER BY id")
                .query((row, place) -> row.getString(1)).list();
    }
}
