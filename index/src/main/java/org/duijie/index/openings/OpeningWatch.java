package org.duijie.index.openings;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.feed.Change;
import org.duijie.engine.need.Need;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.watch.Hit;
import org.duijie.engine.watch.Hits;
import org.duijie.engine.watch.SavedSearch;
import org.duijie.engine.watch.SavedSearches;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;

/**
 * Holds every position that came up or changed against all saved searches, once searches of the index see it, and writes
 * down what it finds. Each node does so by itself; what is written and how far that is change together, so whoever is later
 * begins again behind the other, as after a crash. Close it before the index.
 */
public final class OpeningWatch implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(OpeningWatch.class.getName());
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration TIDY = Duration.ofHours(1);
    private static final int CHANGES_AT_ONCE = 100;
    private static final int NEEDS_AT_ONCE = 500;
    private static final int SEARCHES_AT_ONCE = 1_000;
    private static final int HITS_AT_ONCE = 5_000;
    /** So many changes for which nothing comes up are looked at again after a crash. */
    private static final int CHANGES_PER_MARK = 2_000;
    private static final long NONE = -1;

    private final Profiles profiles;
    private final Sources sources;
    private final SavedSearches searches;
    private final Hits hits;
    private final InstantSource clock;
    private final Thread thread = Thread.ofPlatform().daemon().name("opening-watch").unstarted(this::run);

    private Monitor monitor = new Monitor(Dictionary.shipped());
    private long known;
    /** What the store has as reached, and how far this has come beyond that without finding anything. */
    private long marked = NONE;
    private long reached = NONE;
    private @Nullable Long tidiedNanos;
    private boolean failing;
    private volatile boolean closing;

    private OpeningWatch(Profiles profiles, Sources sources, SavedSearches searches, Hits hits, InstantSource clock) {
        this.profiles = profiles;
        this.sources = sources;
        this.searches = searches;
        this.hits = hits;
        this.clock = clock;
    }

    /**
     * Begins to watch.
     *
     * @param profiles an index with {@link OpeningFields} and the fields of {@link org.duijie.index.search}
     * @param sources what that index follows
     * @param clock by which searches nobody uses are forgotten
     */
    public static OpeningWatch start(Profiles profiles, Sources sources, SavedSearches searches, Hits hits,
            InstantSource clock) {
        OpeningWatch watch = new OpeningWatch(profiles, sources, searches, hits, clock);
        watch.thread.start();
        return watch;
    }

    private void run() {
        while (!closing) {
            try {
                tidy();
                if (marked == NONE) {
                    beginAgain();
                }
                if (known == 0 && profiles.number() > 0) {
                    learn();
                }
                if (profiles.await(reached + 1, POLL)) {
                    step();
                }
                failing = false;
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) { // a watch that died would leave everybody waiting for ever
                failed(e);
            }
        }
    }

    private void tidy() {
        if (tidiedNanos == null || System.nanoTime() - tidiedNanos > TIDY.toNanos()) {
            searches.forget(clock.instant().minus(SavedSearches.KEPT));
            tidiedNanos = System.nanoTime();
        }
    }

    private void beginAgain() {
        marked = hits.reached();
        reached = marked;
    }

    private void step() {
        long visible = profiles.number();
        List<Change> changes = sources.changes().after(reached, CHANGES_AT_ONCE).stream()
                .filter(change -> change.number() <= visible).toList();
        if (changes.isEmpty()) {
            return;
        }
        learn();
        if (monitor.size() == 0 || match(changes)) {
            reached = Math.max(reached, changes.getLast().number());
            if (reached - marked >= CHANGES_PER_MARK) {
                put(reached, List.of(), List.of());
            }
        }
    }

    /**
     * Takes in the searches that were saved before the changes at hand, and lets go of those that were removed; all anew if
     * searches are read by another dictionary now.
     */
    private void learn() {
        Dictionary dictionary = profiles.dictionary();
        if (dictionary != monitor.dictionary()) {
            monitor = new Monitor(dictionary);
            known = 0;
        }
        Monitor learning = monitor;
        for (List<SavedSearch> some = searches.after(known, SEARCHES_AT_ONCE); !some.isEmpty(); some = searches
                .after(known, SEARCHES_AT_ONCE)) {
            List<SavedSearch> next = some;
            profiles.read(searcher -> {
                Frequencies documents = new Frequencies(searcher.getIndexReader());
                next.forEach(search -> learning.add(search, documents));
                return next;
            });
            known = some.getLast().number();
        }
        if (searches.count() != monitor.size()) {
            monitor.retain(searches.numbers());
        }
    }

    /** Writes what comes of some changes; false if another node has written more meanwhile. */
    private boolean match(List<Change> changes) {
        Map<String, Long> told = new LinkedHashMap<>();
        Set<String> concerned = new LinkedHashSet<>();
        for (Change change : changes) {
            switch (change.kind()) {
                case NEED -> told.put(change.id(), change.number());
                // What its name is changed to brings nobody a new position, but it may take some away.
                case PARTY -> concerned.addAll(change.version() > 1 ? owned(change.id()) : List.of());
                case SESSION, RELEASE, SYNONYMS -> {
                }
            }
        }
        concerned.addAll(told.keySet());
        // Before the positions are read: what another node writes after that is not judged by what was read before.
        Set<Hit.Pair> before = before(concerned);
        before.stream().map(Hit.Pair::need).forEach(need -> told.putIfAbsent(need, NONE));
        Map<String, Set<Long>> found = found(told.keySet());
        List<Hit.Pair> gone = before.stream().filter(pair -> monitor.holds(pair.search())
                && !found.getOrDefault(pair.need(), Set.of()).contains(pair.search())).toList();
        return write(changes, told, found, before, gone);
    }

    private boolean write(List<Change> changes, Map<String, Long> told, Map<String, Set<Long>> found,
            Set<Hit.Pair> before, List<Hit.Pair> gone) {
        List<Hit.Pair> come = new ArrayList<>();
        List<Hit.Pair> still = gone;
        for (Change change : changes) {
            if (change.kind() == Change.Kind.NEED && told.getOrDefault(change.id(), NONE) == change.number()) {
                for (long search : found.getOrDefault(change.id(), Set.of())) {
                    Hit.Pair pair = new Hit.Pair(search, change.id());
                    if (monitor.since(search) < change.number() && !before.contains(pair)) {
                        come.add(pair);
                    }
                }
            }
            if (come.size() >= HITS_AT_ONCE) {
                if (!put(change.number(), come, still)) {
                    return false;
                }
                come.clear();
                still = List.of();
            }
        }
        return come.isEmpty() && still.isEmpty() || put(changes.getLast().number(), come, still);
    }

    private boolean put(long to, List<Hit.Pair> come, List<Hit.Pair> gone) {
        if (hits.put(marked, to, come, gone)) {
            marked = to;
            reached = to;
            return true;
        }
        beginAgain();
        return false;
    }

    private Collection<String> owned(String party) {
        Set<String> owned = new HashSet<>();
        String after = null;
        do {
            Page<Versioned<Need>> page = sources.needs().list(null, party, null, after, NEEDS_AT_ONCE);
            page.items().forEach(need -> owned.add(need.value().id()));
            after = page.next();
        } while (after != null);
        return owned;
    }

    private Set<Hit.Pair> before(Collection<String> needs) {
        Set<Hit.Pair> before = new HashSet<>();
        parts(needs).forEach(part -> before.addAll(hits.of(part)));
        return before;
    }

    private Map<String, Set<Long>> found(Collection<String> needs) {
        Map<String, Set<Long>> found = new LinkedHashMap<>();
        parts(needs).forEach(part -> found.putAll(profiles.readNeeds(part, monitor.dictionary(), monitor::find)));
        return found;
    }

    private static List<List<String>> parts(Collection<String> needs) {
        List<String> all = List.copyOf(needs);
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += NEEDS_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + NEEDS_AT_ONCE)));
        }
        return parts;
    }

    private void failed(Throwable e) {
        marked = NONE;
        if (!failing) {
            failing = true;
            LOG.log(System.Logger.Level.WARNING, "Saved searches wait; they are held against what is new later", e);
        }
        long from = System.nanoTime();
        while (!closing && System.nanoTime() - from < RETRY.toNanos()) {
            LockSupport.parkNanos(RETRY.toNanos() - (System.nanoTime() - from));
        }
    }

    /** Ends; what has not been looked at yet is looked at next time. */
    @Override
    public void close() {
        closing = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
