package org.duijie.engine.sheet;

/** What to call those behind the pseudonyms of a run; names only, never how to reach somebody. */
public interface DisplayNames {
    /** The name of a host. */
    String host(String pseudonym);

    /** The title of a need. */
    String need(String pseudonym);

    /** The name of a candidate. */
    String candidate(String pseudonym);
}
