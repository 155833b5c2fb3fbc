package org.duijie.engine.fair;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.feed.Change;
import org.duijie.engine.feed.ChangeFeed;

/**
 * What visitors get to see of each fair, as it was put together last. When a record of a fair has changed, one of those who ask
 * puts it together again, and the others of that fair wait for him; what else changes disturbs nobody. Thread safe.
 */
final class Visits {
    /** After more changes than this nobody looks whether they concern a fair. */
    private static final int LOOKED_AT = 1_000;

    private final ChangeFeed feed;
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    Visits(ChangeFeed feed) {
        this.feed = feed;
    }

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

    /**
     * A visit as it is put together.
     *
     * @param records ids of all records whose changes may change it
     */
    record Made(Visit visit, Set<String> records) {
        Made {
            records = Set.copyOf(records);
        }
    }

    /** Where the visit of one fair is kept. */
    private final class Place {
        private @Nullable Made made;
        private State state = new State(0, 0);

        synchronized Visit get(State now, Supplier<Made> make) {
            Made kept = made;
            if (kept == null || !state.covers(now) && (state.fair() < now.fair() || touched(kept.records()))) {
                Made fresh = make.get();
                kept = kept == null ? fresh : new Made(fresh.visit().since(kept.visit()), fresh.records());
                made = kept;
            }
            if (!state.covers(now)) {
                state = now;
            }
            return kept.visit();
        }

        private boolean touched(Set<String> records) {
            List<Change> changes = feed.after(state.feed(), LOOKED_AT);
            return changes.size() == LOOKED_AT || changes.stream().map(Change::id).anyMatch(records::contains);
        }
    }

    /**
     * The visit of a fair.
     *
     * @param now the state before anything of the visit is read, so that what is read is at least as new
     * @param make puts it together
     */
    Visit get(String id, State now, Supplier<Made> make) {
        return places.computeIfAbsent(id, fair -> new Place()).get(now, make);
    }
}
