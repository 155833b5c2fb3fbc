package org.duijie.engine.match;

/** Which of the rows that hit count, as in DMN. */
public enum HitPolicy {
    /** The first in the order of the sheet. */
    FIRST,
    /** Exactly one may hit. */
    UNIQUE,
    /** All that hit; soft criteria only. */
    SUM
}
