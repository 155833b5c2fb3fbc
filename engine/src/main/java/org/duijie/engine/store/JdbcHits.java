package org.duijie.engine.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.watch.Hit;
import org.duijie.engine.watch.Hits;

/** What came up for the saved searches, in the tables {@code search_hits} and {@code watch_marks}. */
final class JdbcHits implements Hits {
    private final Database database;

    JdbcHits(Database database) {
        this.database = database;
    }

    @Override
    public long reached() {
        return database.sql("SELECT reached FROM watch_marks").query(Long.class).single();
    }

    @Override
    public Set<Hit.Pair> of(Collection<String> needs) {
        return needs.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("SELECT search, need FROM search_hits WHERE need IN (:needs)")
                        .param("needs", needs)
                        .query((row, place) -> new Hit.Pair(row.getLong("search"), row.getString("need"))).list());
    }

    @Override
    public boolean put(long from, long to, List<Hit.Pair> come, Collection<Hit.Pair> gone) {
        return database.write(Actor.SYSTEM, journal -> {
            boolean first = database.sql("UPDATE watch_marks SET reached = :to WHERE reached = :from").param("to", to)
                    .param("from", from).update() > 0;
            if (first) {
                database.batch("DELETE FROM search_hits WHERE search = ? AND need = ?",
                        gone.stream().map(pair -> new Object[]{pair.search(), pair.need()}).toList());
                add(come, journal.at().toEpochMilli());
                come.stream().map(Hit.Pair::search).distinct().forEach(this::bound);
            }
            return first;
        });
    }

    private void add(List<Hit.Pair> come, long at) {
        long last = database.last(Sequence.HIT);
        Object[][] rows = new Object[come.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new Object[]{come.get(i).need(), last + i + 1, at, come.get(i).search()};
        }
        // Selected from the searches, so that none comes of one that is gone.
        database.batch("""
                INSERT INTO search_hits (search, need, number, at_millis)
                SELECT number, CAST(? AS VARCHAR(64)), CAST(? AS BIGINT), CAST(? AS BIGINT) FROM saved_searches
                WHERE number = ? ON CONFLICT (search, need) DO NOTHING""", List.of(rows));
        database.sql("UPDATE counters SET last = :last WHERE name = :name").param("last", last + rows.length)
                .param("name", Sequence.HIT.key()).update();
    }

    private void bound(long search) {
        database.sql("""
                DELETE FROM search_hits WHERE search = :search AND number <= (SELECT number FROM search_hits
                WHERE search = :search ORDER BY number DESC LIMIT 1 OFFSET :kept)""").param("search", search)
                .param("kept", KEPT).update();
    }
}
