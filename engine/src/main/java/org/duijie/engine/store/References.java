package org.duijie.engine.store;

import java.util.ArrayList;
import java.util.List;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/** Collects what still refers to a record that is to be removed, and refuses if anything does. */
final class References {
    private static final int NAMED = 10;

    private final Database database;
    private final List<Violation> violations = new ArrayList<>();

    References(Database database) {
        this.database = database;
    }

    /**
     * Adds the ids a statement finds.
     *
     * @param place what refers, such as {@code needs}
     * @param statement selects ids; has one parameter {@code :id}
     */
    References add(String place, Text message, String statement, String id) {
        List<String> ids = database.sql(statement + " LIMIT " + (NAMED + 1)).param("id", id)
                .query((row, number) -> row.getString(1)).list();
        if (!ids.isEmpty()) {
            String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())))
                    + (ids.size() > NAMED ? ", …" : "");
            violations.add(new Violation(place, id,
                    Text.of(message.zh() + "：" + named, message.en() + ": " + named)));
        }
        return this;
    }

    /** Throws CONFLICT if anything refers. */
    void refuse() {
        if (!violations.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, violations);
        }
    }
}
