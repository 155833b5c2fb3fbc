package org.duijie.engine.store;

import java.util.List;
import java.util.Locale;

import org.duijie.engine.feed.Change;
import org.duijie.engine.feed.ChangeFeed;

/** The change feed in the table {@code changes}. */
final class JdbcChangeFeed implements ChangeFeed {
    private final Database database;

    JdbcChangeFeed(Database database) {
        this.database = database;
    }

    @Override
    public List<Change> after(long number, int limit) {
        return database.sql("SELECT * FROM changes WHERE number > :number ORDER BY number LIMIT :limit")
                .param("number", number).param("limit", Limits.within(limit, 10_000))
                .query((row, place) -> new Change(row.getLong("number"),
                        Change.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("subject"),
                        row.getLong("version"), row.getBoolean("deleted")))
                .list();
    }

    @Override
    public String identity() {
        return new Identity(database).get();
    }

    @Override
    public long last() {
        return database.last(Sequence.CHANGE);
    }
}
