package org.duijie.engine.feed;

/**
 * One change of one record.
 *
 * @param number 1, 2, 3… without gaps, in the order of the commits
 * @param kind what kind of record
 * @param id its id
 * @param version the version it had after the change; of a deletion, one more than the last
 * @param deleted whether it is gone
 */
public record Change(long number, Kind kind, String id, long version, boolean deleted) {

    /** What can change. */
    public enum Kind {
        PARTY, NEED, SESSION, RELEASE, SYNONYMS
    }
}
