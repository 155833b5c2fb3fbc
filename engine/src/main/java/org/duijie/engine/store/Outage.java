package org.duijie.engine.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import org.duijie.engine.problem.Unavailable;
import org.duijie.engine.problem.Unavailable.Why;

/** Tells the failures of a database from the faults of a statement. */
public final class Outage {
    private static final int LONGEST_CHAIN = 20;
    /** Of classes 57 (the operator intervenes), 58 and XX (the server fails): shutting down, crashed, starting, I/O. */
    private static final Set<String> GONE = Set.of("57P01", "57P02", "57P03", "57P05", "58000", "58030", "25P03");
    /** A lock was not had in time, a deadlock was broken, or there are too many connections. */
    private static final Set<String> BUSY = Set.of("55P03", "40001", "40P01", "53300", "53200", "53400");
    private static final String FULL = "53100";
    private static final String CONNECTION = "08";

    private Outage() {}

    /** What is in the way if a failure comes from the database being gone, busy or full; null if it does not. */
    public static @Nullable Unavailable behind(Throwable thrown) {
        Throwable next = thrown;
        for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
            if (next instanceof Unavailable known) {
                return known;
            }
            Why why = next instanceof SQLException e ? why(e) : null;
            if (why != null) {
                return new Unavailable(why, thrown);
            }
            next = next.getCause();
        }
        return null;
    }

    private static @Nullable Why why(SQLException e) {
        if (e instanceof SQLiteException sqlite) {
            return ofSqlite(sqlite.getResultCode());
        }
        String state = e.getSQLState();
        if (state == null) {
            return withoutState(e);
        }
        return state.equals(FULL)
                ? Why.FULL
                : BUSY.contains(state)
                        ? Why.BUSY
                        : GONE.contains(state) || state.startsWith(CONNECTION) ? Why.GONE : null;
    }

    /** The pool speaks for itself: no connection in time, or one that broke under the statement before. */
    private static @Nullable Why withoutState(SQLException e) {
        if (e instanceof SQLTransientConnectionException) {
            return e.getCause() == null ? Why.BUSY : Why.GONE;
        }
        return "Connection is closed".equals(e.getMessage()) ? Why.GONE : null;
    }

    private static @Nullable Why ofSqlite(SQLiteErrorCode code) {
        String name = code.name();
        // A log that cannot grow into shared memory is how a full disk shows first.
        if (code == SQLiteErrorCode.SQLITE_FULL || code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return Why.FULL;
        }
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return Why.BUSY;
        }
        return name.startsWith("SQLITE_IOERR") || name.startsWith("SQLITE_CANTOPEN")
                || name.startsWith("SQLITE_READONLY")
                        ? Why.GONE
                        : null;
    }
}
