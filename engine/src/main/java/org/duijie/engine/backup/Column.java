package org.duijie.engine.backup;

/**
 * A column of a table.
 *
 * @param name its name
 * @param kind what its values are
 */
public record Column(String name, Kind kind) {

    /** What a value can be; any may be null instead. */
    public enum Kind {
        /** A {@link Long}. */
        NUMBER,
        /** A {@link Boolean}. */
        TRUTH,
        /** A {@link String}. */
        TEXT,
        /** An array of bytes. */
        BYTES
    }
}
