package org.duijie.engine.run;

import java.util.List;
import java.util.Optional;

import org.duijie.engine.audit.Actor;

/**
 * The runs on record. What begins here goes on at this node, and only this node records its end, unless another found
 * this one gone: see {@link Pulses}. Every call is one transaction; starts and ends are audited. Thread safe.
 */
public interface Runs {
    /**
     * Records a run that begins, with its inputs, and gives it id, number and pulse.
     *
     * @throws org.duijie.engine.problem.Refusal NOT_FOUND for an unknown session, CONFLICT while another run of it goes
     *     on, on whatever node
     */
    Run begin(String session, Frozen frozen, Pseudonyms pseudonyms, Actor actor);

    /**
     * Records that a run is done.
     *
     * @throws org.duijie.engine.problem.Refusal NOT_FOUND, or CONFLICT unless it goes on at this node
     */
    Run finish(String id, RunResult result, Actor actor);

    /**
     * Records that a run ended without a result: CANCELLED, FAILED or INTERRUPTED.
     *
     * @throws org.duijie.engine.problem.Refusal NOT_FOUND, or CONFLICT unless it goes on at this node
     */
    Run end(String id, RunState state, Actor actor);

    /** The run with that id. */
    Optional<Run> find(String id);

    /** The runs of a session, newest first. */
    List<Run> list(String session);

    /** Its frozen inputs; throws NOT_FOUND. */
    Frozen frozen(String id);

    /** Who is behind its pseudonyms; throws NOT_FOUND. */
    Pseudonyms pseudonyms(String id);

    /** Its result, empty unless DONE; throws NOT_FOUND. */
    Optional<RunResult> result(String id);
}
