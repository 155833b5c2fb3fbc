package org.duijie.engine.rulebook;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.BookRef;

/**
 * That a version of a book counts from an instant on, until the next does.
 *
 * @param number 1, 2, 3… within the book
 * @param ref the book and the version
 * @param effective from when on it counts
 * @param kind how it came about
 * @param draft id of the draft it was; null if it was none
 * @param note why, for whoever looks later; may be empty
 * @param approvedBy account of the second person; null if there was none
 * @param at when it was published
 * @param by which account published it
 */
public record Publication(long number, BookRef ref, Instant effective, Kind kind, @Nullable String draft, String note,
        @Nullable String approvedBy, Instant at, String by) {
    /** How a version came to count. */
    public enum Kind {
        /** It came with the software; noted when the first of the bureau's own was published. */
        SHIPPED,
        /** A draft was published. */
        PUBLISHED,
        /** A version that had counted before came back. */
        ROLLED_BACK
    }
}
