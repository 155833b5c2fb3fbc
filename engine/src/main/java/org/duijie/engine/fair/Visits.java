package org.duijie.engine.fair;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    private final Stocks stocks;
    private final ChangeFeed feed;
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    Visits(Stocks stocks, ChangeFeed feed) {
        this.stocks = stocks;
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

    /** Where the visit of one fair is kept. */
    private final class Place {
        private @Nullable Stock stock;
        private @Nullable Visit visit;
        private State state = new State(0, 0);

        synchronized Visit get(Fair fair, State now) {
            Stock before = stock;
            Visit kept = visit;
            if (before == null || kept == null) {
                stock = stocks.read(fair.session());
                kept = stock.visit(fair);
            } else if (!state.covers(now)) {
                Predicate<String> changed = changed();
                boolean touched = before.records().stream().anyMatch(changed);
                if (touched) {
                    before = stocks.read(before, changed);
                    stock = before;
                }
                if (touched || state.fair() < now.fair()) {
                    kept = before.visit(fair).since(kept);
                }
            }
            visit = kept;
            if (!state.covers(now)) {
                state = now;
            }
            return kept;
        }

        /** Whether a record may have changed since. */
        private Predicate<String> changed() {
            List<Change> changes = feed.after(state.feed(), LOOKED_AT);
            Set<String> ids = changes.stream().map(Change::id).collect(Collectors.toSet());
            return changes.size() == LOOKED_AT ? id -> true : ids::contains;
        }
    }

    /**
     * The visit of a fair.
     *
     * @param now the state before anything of the visit is read, so that what is read is at least as new
     */
    Visit get(Fair fair, State now) {
        return places.computeIfAbsent(fair.session(), session -> new Place()).get(fair, now);
    }
}
