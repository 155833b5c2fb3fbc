package org.duijie.engine.audit;

import java.util.List;

/** The trail of all writes, and of looks at personal data in full; newest first, append-only. Thread safe. */
public interface AuditTrail {
    /** At most {@code limit} entries with numbers below {@code before}. */
    List<AuditEntry> before(long before, int limit);

    /**
     * Enters that somebody saw personal data in full, as action {@code look}.
     *
     * @param kind of what, such as {@code party} or {@code run}
     * @param subject the id of the thing seen, up to 64 characters; {@code *} for a list
     */
    void looked(String kind, String subject, Actor actor);

    /** The number of the first entry whose hash does not fit, or 0 if the chain is whole. */
    long firstBroken();
}
