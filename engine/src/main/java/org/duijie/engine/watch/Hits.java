package org.duijie.engine.watch;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What came up for the saved searches, as whoever follows the change feed finds it out. Any number of nodes may follow; of
 * those that come to write about the same changes one does. Thread safe.
 */
public interface Hits {
    /** Most hits kept of one search; earlier ones are given up. */
    int KEPT = 100;

    /** The number of the change up to which all hits are written. */
    long reached();

    /**
     * The hits there are of some positions.
     *
     * @param needs at most 500 ids
     */
    Set<Hit.Pair> of(Collection<String> needs);

    /**
     * Writes, in one transaction, what was found out by reading the feed from one change to another and the positions after
     * that, and that this is reached. Of a search that is gone nothing is kept.
     *
     * @param from what was {@linkplain #reached} when that began
     * @param to the last change that was read
     * @param come positions that came up, the earliest first; what is there already stays as it is
     * @param gone positions a search finds no more
     * @return false if somebody else has reached another change meanwhile; then nothing is written
     */
    boolean put(long from, long to, List<Hit.Pair> come, Collection<Hit.Pair> gone);
}
