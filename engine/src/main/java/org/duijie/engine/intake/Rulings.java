package org.duijie.engine.intake;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.record.Page;

/**
 * The rulings on record, one for each kind and folded words. Every call is one transaction; writes are audited in the same
 * transaction. What is written here is found at once; what another server has written on the same store, within a second.
 * Thread safe.
 */
public interface Rulings extends Precedents {

    /**
     * A ruling on record.
     *
     * @param id what it is called, such as {@code w12}; never given out again
     * @param version 1 for the first writing, one more with each change
     * @param precedent what was ruled
     */
    record Entry(String id, long version, Precedent precedent) {}

    /** The ruling with that id, if any. */
    Optional<Entry> get(String id);

    /** The ruling on those words, however they are written, if any. */
    Optional<Entry> on(TextKind kind, String words);

    /**
     * Rulings, those first written last first.
     *
     * @param kind only these, or all if null
     * @param words only those whose words contain this text, or all if null
     * @param after cursor: what follows this id, or from the start if null
     * @param limit 1 to 500
     */
    Page<Entry> list(@Nullable TextKind kind, @Nullable String words, @Nullable String after, int limit);

    /**
     * Writes a ruling over the one on the same words, if there is one.
     *
     * @param expected the version last read; 0 to create; null to write whatever is there
     * @throws org.duijie.engine.problem.Refusal INVALID if it breaks a rule ({@link RulingCheck}), STALE if the version is
     *     another
     */
    Entry put(Ruling ruling, @Nullable Long expected, Actor actor);

    /**
     * Removes a ruling.
     *
     * @param expected the version last read; null for whatever is there
     * @throws org.duijie.engine.problem.Refusal NOT_FOUND, STALE if the version is another
     */
    void delete(String id, @Nullable Long expected, Actor actor);
}
