package org.duijie.engine.store;

import java.util.Locale;

/** Whether a record is the district's own or belongs to the demonstration; written in lower case. */
enum Origin {
    OWN, DEMO;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
