package org.duijie.engine.fair;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What visitors get to see of each fair, as it was put together last. When something has changed, one of those who ask puts it
 * together again, and the others of that fair wait for him. Thread safe.
 */
final class Visits {
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    /**
     * How far what is on record has come. Both only grow while a fair is there.
     *
     * @param feed the number of the latest change
     * @param fair the version of the fair, whose changes are in no feed
     */
    record State(long feed, long fair) {
        boolean covers(State other) {
            return feed >= other.feed && fair >= other.fair;
        }
    }

    private record Made(State state, Visit visit) {}

    /** Where the visit of one fair is kept. */
    private static final class Place {
        private @Nullable Made made;

        synchronized Visit get(State now, Supplier<Visit> make) {
            Made before = made;
            if (before != null && before.state().covers(now)) {
                return before.visit();
            }
            Visit visit = make.get();
            made = new Made(now, visit);
            return visit;
        }
    }

    /**
     * The visit of a fair.
     *
     * @param now the state before anything of the visit is read, so that what is read is at least as new
     * @param make puts it together
     */
    Visit get(String id, State now, Supplier<Visit> make) {
        return places.computeIfAbsent(id, fair -> new Place()).get(now, make);
    }
}
