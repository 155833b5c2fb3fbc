package org.duijie.engine.feed;

import java.util.List;

/** All changes in the order of their commits. Once a number can be read, all smaller ones can. Thread safe. */
public interface ChangeFeed {
    /**
     * The changes that follow a number, in order.
     *
     * @param number the last number already known; 0 for none
     * @param limit most changes to return, 1 to 10,000
     */
    List<Change> after(long number, int limit);

    /**
     * Which store this is the feed of: a random id from when the store was made, another one after every restore. What was
     * derived under another identity is worth nothing here, whatever its number.
     */
    String identity();

    /** The number of the latest change; 0 before the first. */
    long last();
}
