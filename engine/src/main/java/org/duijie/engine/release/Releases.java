package org.duijie.engine.release;

import java.util.List;
import java.util.Optional;

import org.duijie.engine.audit.Actor;

/** The releases on record. Every call is one transaction; writes are audited and enter the change feed. Thread safe. */
public interface Releases {
    /**
     * Makes a run official.
     *
     * @throws org.duijie.engine.problem.Refusal NOT_FOUND for an unknown run, INVALID for a name that is no line of 1 to
     *     100 characters, CONFLICT if the run is not DONE or the name is taken
     */
    Release release(String run, String name, Actor actor);

    /** The release with that id. */
    Optional<Release> find(String id);

    /** The releases of a session, newest first. */
    List<Release> list(String session);

    /** The moves of a release in order. */
    List<Move> moves(String release);

    /**
     * Records moves that belong together, one after the other, all or none.
     *
     * @param after number of moves the caller has seen
     * @return the moves as recorded
     * @throws org.duijie.engine.problem.Refusal NOT_FOUND for an unknown release, STALE if it has more or fewer moves
     */
    List<Move> move(String release, int after, List<Move.Plan> plans, Actor actor);
}
