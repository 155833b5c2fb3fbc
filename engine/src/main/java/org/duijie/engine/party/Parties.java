package org.duijie.engine.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Put;
import org.duijie.engine.record.Versioned;

/**
 * The parties on record. Every call is one transaction; every change is audited and enters the change feed in the same
 * transaction. Thread safe.
 */
public interface Parties {
    /** The party with that id, if any. */
    Optional<Versioned<Party>> find(String id);

    /**
     * Those of the parties that are on record, in the order of their ids.
     *
     * @param ids at most 500
     */
    List<Versioned<Party>> findAll(Collection<String> ids);

    /**
     * The parties in the order of their ids.
     *
     * @param kind only these, or all if null
     * @param words only those whose name or id contains this text, or all if null
     * @param persons whether the words may match names of persons; if not, a search tells nothing of names that are masked
     * @param after cursor: ids after this one, or from the start if null
     * @param limit 1 to 500
     */
    Page<Versioned<Party>> list(@Nullable PartyKind kind, @Nullable String words, boolean persons,
            @Nullable String after,
            int limit);

    /** How many there are. */
    long count();

    /**
     * Writes a party.
     *
     * @param expected the version last read; 0 to create; null to write whatever is there
     * @throws org.duijie.engine.problem.Refusal STALE if the version is another, INVALID if the party breaks a rule
     */
    Versioned<Party> put(Party party, @Nullable Long expected, Actor actor);

    /**
     * Writes many parties in one transaction. One that is refused is left alone, and the others are written; one that is as it is
     * on record already is not written again.
     *
     * @param parties at most 500, each with the version last read, 0 to create
     * @return what became of each, in their order
     */
    List<Put> putAll(List<Versioned<Party>> parties, Actor actor);

    /**
     * Removes a party.
     *
     * @throws org.duijie.engine.problem.Refusal CONFLICT while needs, session rosters or a released session refer to it
     */
    void delete(String id, @Nullable Long expected, Actor actor);
}
