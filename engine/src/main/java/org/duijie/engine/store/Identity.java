package org.duijie.engine.store;

import java.util.Optional;
import java.util.UUID;

import org.duijie.engine.audit.Actor;

/** Which store this is: a random id, given when the store is made and again when another is restored into it. */
final class Identity {
    private final Database database;

    Identity(Database database) {
        this.database = database;
    }

    /** Gives a store its identity if it has none yet. */
    void ensure() {
        if (find().isEmpty()) {
            // Looked at again behind the lock: another process may start on the same store.
            database.write(Actor.SYSTEM, journal -> find().orElseGet(this::renew));
        }
    }

    /** The identity. */
    String get() {
        return find().orElseThrow();
    }

    /** Makes it another store; returns the new identity. Within {@link Database#write} only. */
    String renew() {
        String id = UUID.randomUUID().toString();
        database.sql("DELETE FROM store_identity").update();
        database.sql("INSERT INTO store_identity (id) VALUES (:id)").param("id", id).update();
        return id;
    }

    private Optional<String> find() {
        return database.sql("SELECT id FROM store_identity").query(String.class).optional();
    }
}
