package org.duijie.engine.store;

import java.util.Locale;

/** What is numbered 1, 2, 3… in the table {@code counters}. */
enum Sequence {
    CHANGE, AUDIT, RUN, RELEASE, PRECEDENT, DRAFT, EXCEPTION, SEARCH, HIT;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
