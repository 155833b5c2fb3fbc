package org.duijie.engine.fair;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.record.Versioned;

/** The fairs on record. Every call is one transaction; every change is audited in the same transaction. Thread safe. */
public interface Fairs {
    /** What a session is to visitors; closed, of version 0, if nobody has opened it yet. */
    Versioned<Fair> find(String session);

    /** Those that anybody may look at, in the order of their ids. */
    List<Versioned<Fair>> open();

    /**
     * Writes what {@link FairDesk} found legal.
     *
     * @param expected the version last read; null to write whatever is there
     * @throws org.duijie.engine.problem.Refusal STALE if the version is another, NOT_FOUND without such a session
     */
    Versioned<Fair> put(Fair fair, @Nullable Long expected, Actor actor);
}
