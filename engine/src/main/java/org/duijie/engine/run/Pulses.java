package org.duijie.engine.run;

import java.util.List;
import java.util.Optional;

import org.duijie.engine.audit.Actor;

/**
 * The pulses of the runs that go on, on whatever node: a run has one from its beginning to its end. Beats and requests are
 * in neither feed nor audit trail; ends are audited. Thread safe.
 */
public interface Pulses {
    /** The pulse of a run; empty once it has ended. */
    Optional<Pulse> find(String run);

    /** All pulses, by run. */
    List<Pulse> list();

    /**
     * Beats for a run of this node.
     *
     * @param progress how far it has come
     * @return the pulse it has now; empty if it has ended or is another node's, so that this node should let go of it
     */
    Optional<Pulse> beat(String run, Progress progress);

    /**
     * Asks whatever node carries a run out to stop it.
     *
     * @return whether it goes on, so that there is something to stop
     */
    boolean cancel(String run, Actor actor);

    /**
     * Ends a run as INTERRUPTED unless it has beaten since, or has ended.
     *
     * @param last the pulse that no longer moves
     * @return whether it was this call that ended the run; of many that try, one does
     */
    boolean interrupt(Pulse last);

    /**
     * Ends all runs of a node as INTERRUPTED.
     *
     * @param node one that is known to be gone
     * @return how many there were
     */
    int interruptAll(String node);
}
