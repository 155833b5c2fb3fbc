package org.duijie.index.profiles;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How the index is.
 *
 * @param activity what it is about
 * @param documents how many documents searches see
 * @param number the feed number all of whose changes searches see
 * @param latest the latest feed number that was seen in the store
 * @param committed when it was last put on disk since the software started; null if it was not
 */
public record State(Activity activity, long documents, long number, long latest, @Nullable Instant committed) {
    /** How many changes searches do not see yet. */
    public long lag() {
        return Math.max(0, latest - number);
    }
}
