package org.duijie.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.Fairs;
import org.duijie.engine.json.Json;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Lately;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/** The fairs in the table {@code fairs}. */
final class JdbcFairs implements Fairs {
    /** Each search of a visitor asks what stands where. */
    private static final int READ_LATELY = 100;

    private final Database database;
    private final Lately<String, Fair> read = new Lately<>(READ_LATELY);

    JdbcFairs(Database database) {
        this.database = database;
    }

    @Override
    public Versioned<Fair> find(String session) {
        return database.sql("SELECT version, document FROM fairs WHERE session = :session").param("session", session)
                .query(this::fair).optional().orElseGet(() -> new Versioned<>(Fair.closed(session), 0));
    }

    @Override
    public List<Versioned<Fair>> open() {
        return database.sql("SELECT version, document FROM fairs ORDER BY session").query(this::fair).list()
                .stream().filter(fair -> fair.value().open()).toList();
    }

    @Override
    public Versioned<Fair> put(Fair fair, @Nullable Long expected, Actor actor) {
        return database.write(actor, journal -> {
            long version = find(fair.session()).version();
            if (expected != null && expected != version) {
                throw Refusal.of(Refusal.Kind.STALE, "version", expected.toString(),
                        Text.of("已被他人修改，现为第 " + version + " 版，请重新读取",
                                "was changed by somebody else and is at version " + version + "; read it again"));
            }
            if (database.sql("SELECT 1 FROM sessions WHERE id = :id").param("id", fair.session())
                    .query(Integer.class).optional().isEmpty()) {
                throw Refusal.notFound(Text.of("对接活动", "session"), fair.session());
            }
            database.sql("""
                    INSERT INTO fairs (session, version, document) VALUES (:session, :version, :document)
                    ON CONFLICT (session) DO UPDATE SET version = excluded.version, document = excluded.document""")
                    .param("session", fair.session()).param("version", version + 1)
                    .param("document", Json.write(fair)).update();
            journal.audit(fair.open() ? "open" : "close", "fair", fair.session(), fair.booths().size() + " booths");
            return new Versioned<>(fair, version + 1);
        });
    }

    private Versioned<Fair> fair(ResultSet row, int place) throws SQLException {
        String document = row.getString("document");
        return new Versioned<>(read.of(document, () -> Json.mapper().readValue(document, Fair.class)),
                row.getLong("version"));
    }
}
