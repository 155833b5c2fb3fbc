package org.duijie.engine.synonym;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;

/**
 * The bureau's synonyms on record. Every call is one transaction; what is published is audited and enters the change feed.
 * Thread safe.
 */
public interface Synonyms {
    /** The number of the version in force at this moment; 0 if none is. */
    long live();

    /** The version with that number. */
    Optional<SynonymVersion> find(long number);

    /** The number of the latest version, in force or not yet; 0 if there is none. */
    long last();

    /**
     * Versions, the latest first.
     *
     * @param before only those with smaller numbers; null for all
     * @param limit 1 to 100
     */
    List<SynonymVersion> list(@Nullable Long before, int limit);

    /**
     * Publishes a text; {@link SynonymDesk} looks first whether it may.
     *
     * @throws org.duijie.engine.problem.Refusal STALE if the plan has not seen the latest version
     */
    SynonymVersion publish(Plan plan, Actor actor);

    /**
     * A version that is to be.
     *
     * @param after the number of the latest version that was read; 0 for none, null to publish whatever there is
     * @param text its text
     * @param note why
     * @param restored the version whose text it is; null for a new text
     * @param effective from when on; null for at once
     */
    record Plan(@Nullable Long after, String text, String note, @Nullable Long restored,
            @Nullable Instant effective) {}
}
