package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.json.Json;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.engine.watch.Hit;
import org.duijie.engine.watch.Owner;
import org.duijie.engine.watch.SavedQuestion;
import org.duijie.engine.watch.SavedSearch;
import org.duijie.engine.watch.SavedSearches;

/** The saved searches in the table {@code saved_searches}. */
final class JdbcSavedSearches implements SavedSearches {
    private static final Text LABEL = Text.of("已存的搜索", "saved search");
    /** That somebody looked is written down once in so long. */
    private static final Duration OFTEN = Duration.ofDays(1);

    private final Database database;

    JdbcSavedSearches(Database database) {
        this.database = database;
    }

    @Override
    public SavedSearch save(SavedQuestion question, Owner owner, String feed) {
        if (question.blank()) {
            throw Refusal.of(Refusal.Kind.INVALID, "q", "",
                    Text.of("请先输入词语或选择条件，再保存", "ask for something first: words or a choice"));
        }
        return database.write(Actor.SYSTEM, journal -> {
            List<SavedSearch> before = of(owner);
            Optional<SavedSearch> same = before.stream().filter(search -> search.question().equals(question))
                    .findFirst();
            if (same.isEmpty()) {
                requireRoom(before.size());
            }
            return same.orElseGet(() -> insert(question, owner, feed, journal.at()));
        });
    }

    private void requireRoom(int own) {
        if (own >= MOST) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "searches", Integer.toString(own),
                    Text.of("最多保存 " + MOST + " 个，请先移除不用的", "may be " + MOST + " at most; remove one first"));
        }
        if (count() >= MOST_IN_ALL) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "searches", Integer.toString(MOST_IN_ALL),
                    Text.of("大家保存的搜索已经太多，请以后再试", "too many are saved by everybody together; try again later"));
        }
    }

    private SavedSearch insert(SavedQuestion question, Owner owner, String feed, Instant at) {
        SavedSearch search = new SavedSearch(database.next(Sequence.SEARCH), question, feed,
                database.last(Sequence.CHANGE), 0, at, at);
        database.sql("""
                INSERT INTO saved_searches (number, owner, question, feed, since, looked, saved_millis, used_millis)
                VALUES (:number, :owner, :question, :feed, :since, 0, :at, :at)""").param("number", search.number())
                .param("owner", owner.written()).param("question", Json.write(question)).param("feed", feed)
                .param("since", search.since()).param("at", at.toEpochMilli()).update();
        return search;
    }

    private List<SavedSearch> of(Owner owner) {
        return database.sql("SELECT * FROM saved_searches WHERE owner = :owner ORDER BY number DESC")
                .param("owner", owner.written()).query(JdbcSavedSearches::search).list();
    }

    @Override
    public List<Listed> list(Owner owner, int each) {
        return listed(of(owner), each);
    }

    @Override
    public Optional<Listed> find(String feed, int most) {
        return listed(database.sql("SELECT * FROM saved_searches WHERE feed = :feed").param("feed", feed)
                .query(JdbcSavedSearches::search).list(), most).stream().findFirst();
    }

    private List<Listed> listed(List<SavedSearch> searches, int each) {
        if (searches.isEmpty()) {
            return List.of();
        }
        List<Long> numbers = searches.stream().map(SavedSearch::number).toList();
        Map<Long, Integer> news = new HashMap<>();
        database.sql("""
                SELECT search_hits.search, COUNT(*) FROM search_hits JOIN saved_searches
                ON saved_searches.number = search_hits.search AND search_hits.number > saved_searches.looked
                WHERE search_hits.search IN (:numbers) GROUP BY search_hits.search""").param("numbers", numbers)
                .query(row -> {
                    news.put(row.getLong(1), row.getInt(2));
                });
        Map<Long, List<Hit>> hits = database.sql("""
                SELECT * FROM (SELECT search, need, number, at_millis,
                ROW_NUMBER() OVER (PARTITION BY search ORDER BY number DESC) AS place
                FROM search_hits WHERE search IN (:numbers)) AS ranked WHERE place <= :each ORDER BY number DESC""")
                .param("numbers", numbers).param("each", each).query(JdbcSavedSearches::hit).list().stream()
                .collect(Collectors.groupingBy(Hit::search));
        return searches.stream().map(search -> new Listed(search, news.getOrDefault(search.number(), 0),
                hits.getOrDefault(search.number(), List.of()))).toList();
    }

    @Override
    public void look(Owner owner, long hit) {
        Instant now = database.now().toInstant();
        boolean known = database.sql("""
                SELECT COUNT(*) FROM saved_searches WHERE owner = :owner AND (looked < :hit OR used_millis < :often)""")
                .param("owner", owner.written()).param("hit", hit).param("often", now.minus(OFTEN).toEpochMilli())
                .query(Long.class).single() == 0;
        if (!known) {
            database.aside(() -> database.sql("""
                    UPDATE saved_searches SET looked = CASE WHEN looked < :hit THEN :hit ELSE looked END,
                    used_millis = :now WHERE owner = :owner""").param("hit", hit).param("now", now.toEpochMilli())
                    .param("owner", owner.written()).update());
        }
    }

    @Override
    public void use(SavedSearch search) {
        Instant now = database.now().toInstant();
        if (search.used().isBefore(now.minus(OFTEN))) {
            database.aside(() -> database.sql("UPDATE saved_searches SET used_millis = :now WHERE number = :number")
                    .param("now", now.toEpochMilli()).param("number", search.number()).update());
        }
    }

    @Override
    public void remove(Owner owner, long number) {
        int removed = database.aside(() -> database
                .sql("DELETE FROM saved_searches WHERE owner = :owner AND number = :number")
                .param("owner", owner.written()).param("number", number).update());
        if (removed == 0) {
            throw Refusal.notFound(LABEL, Long.toString(number));
        }
    }

    @Override
    public int forget(Instant since) {
        return database.aside(() -> database.sql("DELETE FROM saved_searches WHERE used_millis < :since")
                .param("since", since.toEpochMilli()).update());
    }

    @Override
    public List<SavedSearch> after(long number, int limit) {
        return database.sql("SELECT * FROM saved_searches WHERE number > :number ORDER BY number LIMIT :limit")
                .param("number", number).param("limit", Limits.within(limit, 1_000)).query(JdbcSavedSearches::search)
                .list();
    }

    @Override
    public Set<Long> numbers() {
        return new HashSet<>(database.sql("SELECT number FROM saved_searches").query(Long.class).list());
    }

    @Override
    public long count() {
        return database.sql("SELECT COUNT(*) FROM saved_searches").query(Long.class).single();
    }

    private static SavedSearch search(ResultSet row, int place) throws SQLException {
        return new SavedSearch(row.getLong("number"),
                Json.mapper().readValue(row.getString("question"), SavedQuestion.class), row.getString("feed"),
                row.getLong("since"), row.getLong("looked"), Instant.ofEpochMilli(row.getLong("saved_millis")),
                Instant.ofEpochMilli(row.getLong("used_millis")));
    }

    private static Hit hit(ResultSet row, int place) throws SQLException {
        return new Hit(row.getLong("number"), row.getLong("search"), row.getString("need"),
                Instant.ofEpochMilli(row.getLong("at_millis")));
    }
}
