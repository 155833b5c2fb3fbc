package org.duijie.engine.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.run.Pseudonyms;
import org.duijie.engine.run.Run;

/** A store with a firm, its job, a graduate and a session of the three, written by {@link #STAFF}. */
final class Stored {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    static final Actor STAFF = new Actor("wang");

    private Stored() {}

    static Store empty(Home home) {
        return home.open(NOON);
    }

    static Store open(Home home) {
        Store store = empty(home);
        store.parties().put(Records.enterprise("firm"), 0L, STAFF);
        store.parties().put(Records.graduate("zhang"), 0L, STAFF);
        store.needs().put(Records.position("job", "firm"), 0L, STAFF);
        store.sessions().put(Records.session("fair", "firm", "job", "zhang"), 0L, STAFF);
        return store;
    }

    /** Begins a run of the session. */
    static Run begun(Store store) {
        return store.runs().begin("fair", Records.frozen("fair"),
                new Pseudonyms(Map.of("h001", "firm", "n001", "job", "c001", "zhang", "p001", "elsewhere")), STAFF);
    }

    /** Runs the session. */
    static Run done(Store store) {
        return store.runs().finish(begun(store).id(), Records.result(), STAFF);
    }
}
