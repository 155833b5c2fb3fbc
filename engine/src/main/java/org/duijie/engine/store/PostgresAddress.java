package org.duijie.engine.store;

/**
 * Where a PostgreSQL database is and who may write to it.
 *
 * @param url such as {@code jdbc:postgresql://localhost:5432/duijie}
 * @param user owns the database, or may make tables in it
 * @param password empty if the server asks for none
 */
public record PostgresAddress(String url, String user, String password) implements StoreAddress {

    /** The address without the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
