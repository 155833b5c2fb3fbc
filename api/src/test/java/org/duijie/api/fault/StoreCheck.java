package org.duijie.api.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.feed.Change;
import org.duijie.engine.json.Json;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.release.Release;
import org.duijie.engine.release.ReleaseDesk;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunState;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks a store over after a kill: that nothing acknowledged is lost and that whatever can be seen is whole. */
final class StoreCheck {
    private static final int AT_ONCE = 500;

    private final Ledger ledger;
    /** What never changes once it was seen, and need not be read again. */
    private final Set<String> seen = new HashSet<>();

    StoreCheck(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Throws an {@link AssertionError} unless the file of a store is as SQLite wants it. */
    static void checkFile(Store store) {
        JdbcClient sql = JdbcClient.create(store.dataSource());
        assertThat(sql.sql("PRAGMA quick_check").query(String.class).list()).containsExactly("ok");
        assertThat(sql.sql("PRAGMA foreign_key_check").query().listOfRows()).isEmpty();
    }

    /** Throws an {@link AssertionError} unless the store is whole and keeps what the ledger says. */
    void check(Store store) {
        JdbcClient sql = JdbcClient.create(store.dataSource());
        Map<String, Change> latest = feed(store);
        Map<String, String> contents = new HashMap<>();
        records(store, latest, contents);
        assertThat(ledger.settle(contents)).isEmpty();
        audit(store, sql);
        store.sessions().list().forEach(session -> runsAndReleases(store, session.value()));
        ledger.runs().forEach((id, done) -> assertThat(store.runs().find(id)).as("run " + id)
                .hasValueSatisfying(run -> assertThat(!done || run.state() == RunState.DONE).as(id).isTrue()));
        ledger.releases().forEach((id, was) -> {
            assertThat(store.releases().find(id).map(Release::name)).as("release " + id).contains(was.name());
            assertThat(store.releases().moves(id)).as("moves of " + id).hasSizeGreaterThanOrEqualTo(was.moves());
        });
    }

    /** The last change of each record; the feed has no gap and ends where its counter stands. */
    private static Map<String, Change> feed(Store store) {
        Map<String, Change> latest = new HashMap<>();
        long last = 0;
        for (List<Change> some = store.changes().after(0, 10_000); !some.isEmpty(); some = store.changes().after(last,
                10_000)) {
            for (Change change : some) {
                assertThat(change.number()).isEqualTo(++last);
                latest.put(change.kind() + " " + change.id(), change);
            }
        }
        assertThat(store.changes().last()).isEqualTo(last);
        return latest;
    }

    /** Every record can be read and has the version its last change tells; none is missing and none is left over. */
    private static void records(Store store, Map<String, Change> latest, Map<String, String> contents) {
        Map<String, Long> versions = new HashMap<>();
        pages((after, limit) -> store.parties().list(null, null, true, after, limit)).forEach(party -> {
            versions.put(Change.Kind.PARTY + " " + party.value().id(), party.version());
            contents.put(party.value().id(), Json.write(party.value()));
        });
        pages((after, limit) -> store.needs().list(null, null, null, after, limit)).forEach(need -> {
            versions.put(Change.Kind.NEED + " " + need.value().id(), need.version());
            contents.put(need.value().id(), Json.write(need.value()));
        });
        Map<String, Long> told = new HashMap<>();
        latest.forEach((key, change) -> {
            boolean record = change.kind() == Change.Kind.PARTY || change.kind() == Change.Kind.NEED;
            if (record && !change.deleted()) {
                told.put(key, change.version());
            }
        });
        assertThat(versions).isEqualTo(told);
    }

    private static <T> List<Versioned<T>> pages(BiFunction<@Nullable String, Integer, Page<Versioned<T>>> list) {
        List<Versioned<T>> all = new ArrayList<>();
        String after = null;
        do {
            Page<Versioned<T>> page = list.apply(after, AT_ONCE);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    /** The chain is whole, ends where its counter stands, and has an entry for every change of a record. */
    private static void audit(Store store, JdbcClient sql) {
        assertThat(store.auditTrail().firstBroken()).isZero();
        assertThat(sql.sql("SELECT COUNT(*) FROM audit_entries").query(Long.class).single())
                .isEqualTo(sql.sql("SELECT last FROM counters WHERE name = 'audit'").query(Long.class).single());
        assertThat(sql.sql("""
                SELECT COUNT(*) FROM audit_entries
                WHERE kind IN ('party', 'need') AND action IN ('create', 'update', 'delete')""").query(Long.class)
                .single()).isEqualTo(sql.sql("SELECT COUNT(*) FROM changes WHERE kind IN ('party', 'need')")
                        .query(Long.class).single());
    }

    /** No run goes on; what is done has a result, and what is not has none; every release can be looked at. */
    private void runsAndReleases(Store store, MatchSession session) {
        for (Run run : store.runs().list(session.id())) {
            if (seen.add(run.id())) {
                assertThat(run.state()).as(run.id()).isIn(RunState.DONE, RunState.INTERRUPTED);
                assertThat(run.endedAt()).as(run.id()).isNotNull();
                assertThat(store.runs().frozen(run.id()).session().roster().candidates()).as(run.id()).isNotEmpty();
                assertThat(store.runs().result(run.id()).isPresent()).as(run.id())
                        .isEqualTo(run.state() == RunState.DONE);
            }
        }
        ReleaseDesk desk = new ReleaseDesk(store.releases(), store.runs());
        for (Release release : store.releases().list(session.id())) {
            int moves = store.releases().moves(release.id()).size();
            assertThat(moves % 2).as("moves of " + release.id() + ", two at a time").isZero();
            if (seen.add(release.id() + " " + moves)) {
                assertThat(desk.current(release.id())).isNotNull();
            }
        }
    }
}
