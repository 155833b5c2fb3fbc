package org.duijie.engine.session;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.record.Versioned;

/**
 * The sessions on record. Every call is one transaction; every change is audited and enters the change feed in the same
 * transaction. Thread safe.
 */
public interface Sessions {
    /** The session with that id, if any. */
    Optional<Versioned<MatchSession>> find(String id);

    /** All sessions, latest date first. */
    List<Versioned<MatchSession>> list();

    /**
     * Writes a session that {@link SessionCheck} found legal.
     *
     * @param expected the version last read; 0 to create; null to write whatever is there
     * @throws org.duijie.engine.problem.Refusal STALE if the version is another
     */
    Versioned<MatchSession> put(MatchSession session, @Nullable Long expected, Actor actor);

    /**
     * Removes a session with its runs.
     *
     * @throws org.duijie.engine.problem.Refusal CONFLICT if it has a release
     */
    void delete(String id, @Nullable Long expected, Actor actor);
}
