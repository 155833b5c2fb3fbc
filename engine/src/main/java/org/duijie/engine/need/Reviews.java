package org.duijie.engine.need;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;

/**
 * The decisions on needs whose conditions somebody must look at before they are published. Every call is one transaction;
 * a decision is a new version of its need, is audited and enters the change feed in the same transaction, and goes when its
 * need is removed. Thread safe.
 */
public interface Reviews {
    /** Most needs decided on at once. */
    int MOST = 500;

    /** A need with the last decision on it; empty if there is no such need. */
    Optional<ReviewCase> find(String need);

    /**
     * The needs that stand so, in the order of their ids.
     *
     * @param after cursor: ids after this one, or from the start if null
     * @param limit 1 to 500
     */
    Page<ReviewCase> list(Standing standing, @Nullable String after, int limit);

    /**
     * How many needs stand so.
     *
     * @param kinds only these
     */
    long count(Standing standing, Collection<NeedKind> kinds);

    /** How those needs stand that exist. */
    Map<String, Standing> standings(Collection<String> needs);

    /**
     * The needs that may enter sessions, in the order of their ids.
     *
     * @param limit 1 to 500
     */
    List<Versioned<Need>> published(NeedKind kind, int limit);

    /**
     * Decides on needs, on all of them or, if one is refused, on none.
     *
     * @param targets the needs, 1 to {@value #MOST}, each once
     * @param reason why, 1 to 500 characters
     * @return the needs as they stand now, in the order given
     * @throws org.duijie.engine.problem.Refusal INVALID if reason or number are not legal, NOT_FOUND, STALE if a need has
     *     another version than expected, CONFLICT if a need has no condition to decide on
     */
    List<ReviewCase> decide(List<Target> targets, Review.Decision decision, String reason, Actor actor);

    /**
     * A need to decide on.
     *
     * @param need its id
     * @param expected the version last read; null for whatever is there
     */
    record Target(String need, @Nullable Long expected) {}
}
