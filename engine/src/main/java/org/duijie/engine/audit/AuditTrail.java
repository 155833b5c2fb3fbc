package org.duijie.engine.audit;

import java.util.List;

/** The trail of all writes, newest first; append-only. Thread safe. */
public interface AuditTrail {
    /** At most {@code limit} entries with numbers below {@code before}. */
    List<AuditEntry> before(long before, int limit);

    /** The number of the first entry whose hash does not fit, or 0 if the chain is whole. */
    long firstBroken();
}
