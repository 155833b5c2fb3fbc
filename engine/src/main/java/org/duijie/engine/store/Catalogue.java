package org.duijie.engine.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.RowCallbackHandler;

import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.session.SessionCheck;

/** Which parties and needs there are, by their key columns. */
final class Catalogue implements SessionCheck.Known {
    /** Far below what either database takes as parameters of one statement. */
    private static final int AT_ONCE = 500;

    private final Database database;

    Catalogue(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, PartyKind> parties(Collection<String> ids) {
        Map<String, PartyKind> kinds = new HashMap<>();
        select("SELECT id, kind FROM parties WHERE id IN (:ids)", ids, row -> kinds.put(row.getString("id"),
                PartyKind.ofKey(row.getString("kind")).orElseThrow()));
        return kinds;
    }

    @Override
    public Map<String, SessionCheck.KnownNeed> needs(Collection<String> ids) {
        Map<String, SessionCheck.KnownNeed> needs = new HashMap<>();
        select("SELECT id, kind, owner, standing FROM needs WHERE id IN (:ids)", ids,
                row -> needs.put(row.getString("id"),
                        new SessionCheck.KnownNeed(NeedKind.ofKey(row.getString("kind")).orElseThrow(),
                                row.getString("owner"),
                                Standing.ofKey(row.getString("standing")).orElseThrow())));
        return needs;
    }

    @Override
    public Set<String> rostered(String session) {
        return Set.copyOf(database.sql("SELECT need FROM roster_needs WHERE session = :session")
                .param("session", session).query(String.class).list());
    }

    private void select(String statement, Collection<String> ids, RowCallbackHandler each) {
        List<String> list = new ArrayList<>(ids);
        for (int from = 0; from < list.size(); from += AT_ONCE) {
            database.sql(statement).param("ids", list.subList(from, Math.min(list.size(), from + AT_ONCE)))
                    .query(each);
        }
    }
}
