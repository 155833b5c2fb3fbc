package org.duijie.index.profiles;

import java.time.Instant;

/** What the index is about. */
public sealed interface Activity {
    /** It follows the store. */
    record Following() implements Activity {}

    /**
     * It is made anew; searches see what was there before.
     *
     * @param done documents made
     * @param total documents to make; grows if the store does
     */
    record Rebuilding(long done, long total) implements Activity {}

    /**
     * The store cannot be read; searches see what the index holds, and following goes on when the store is back.
     *
     * @param why the kind of failure
     * @param since when it was first seen
     */
    record Waiting(String why, Instant since) implements Activity {}

    /**
     * The index cannot be read or written; searches see what was last seen of it, and it is opened or made anew again and
     * again until that succeeds.
     *
     * @param why the kind of failure
     * @param since when it was first seen
     */
    record Broken(String why, Instant since) implements Activity {}
}
