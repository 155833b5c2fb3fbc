package org.duijie.engine.need;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Put;
import org.duijie.engine.record.Versioned;

/**
 * The needs on record. Every call is one transaction; every change is audited and enters the change feed in the same
 * transaction. Thread safe.
 */
public interface Needs {
    /** The need with that id, if any. */
    Optional<Versioned<Need>> find(String id);

    /**
     * Those of the needs that are on record, in the order of their ids.
     *
     * @param ids at most 500
     */
    List<Versioned<Need>> findAll(Collection<String> ids);

    /**
     * The needs in the order of their ids.
     *
     * @param kind only these, or all if null
     * @param owner only this party's, or all if null
     * @param words only those whose title or id contains this text, or all if null
     * @param after cursor: ids after this one, or from the start if null
     * @param limit 1 to 500
     */
    Page<Versioned<Need>> list(@Nullable NeedKind kind, @Nullable String owner, @Nullable String words,
            @Nullable String after, int limit);

    /** How many there are. */
    long count();

    /**
     * Writes a need.
     *
     * @param expected the version last read; 0 to create; null to write whatever is there
     * @throws org.duijie.engine.problem.Refusal STALE if the version is another, INVALID if the need breaks a rule, its
     *     owner unknown among them
     */
    Versioned<Need> put(Need need, @Nullable Long expected, Actor actor);

    /**
     * Writes many needs in one transaction. One that is refused is left alone, and the others are written; one that is as it is
     * on record already is not written again.
     *
     * @param needs at most 500, each with the version last read, 0 to create
     * @return what became of each, in their order
     */
    List<Put> putAll(List<Versioned<Need>> needs, Actor actor);

    /**
     * Removes a need.
     *
     * @throws org.duijie.engine.problem.Refusal CONFLICT while session rosters or a released session refer to it
     */
    void delete(String id, @Nullable Long expected, Actor actor);
}
