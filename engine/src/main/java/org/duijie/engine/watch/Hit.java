package org.duijie.engine.watch;

import java.time.Instant;

/**
 * A position that came up for a saved search.
 *
 * @param number the later it came, the greater
 * @param search the number of the search
 * @param need the id of the position
 * @param at when that was noticed
 */
public record Hit(long number, long search, String need, Instant at) {

    /** A position and a search that finds it. */
    public record Pair(long search, String need) {}
}
