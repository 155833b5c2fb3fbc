package org.duijie.index.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.feed.Change;
import org.duijie.index.analysis.Dictionary;

/**
 * The one thread that writes the index: it opens it, follows the change feed, makes everything anew when the index cannot
 * be trusted, and after any failure tries again.
 */
final class Follower {
    private static final System.Logger LOG = System.getLogger(Follower.class.getName());
    private static final Duration POLL = Duration.ofMillis(100);
    /** While it is far behind, how often searches see how far it has come. */
    private static final Duration REFRESH = Duration.ofMillis(250);
    /** While it follows, how many documents make it wait a millisecond longer before searches see more, and the longest wait. */
    private static final int DOCUMENTS_A_MILLISECOND = 500;
    private static final Duration LONGEST_UNSHOWN = Duration.ofMillis(400);
    private static final Duration COMMIT = Duration.ofSeconds(5);
    private static final int CHANGES_PER_COMMIT = 20_000;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LAST_RETRY = Duration.ofSeconds(30);
    /** The number of an index that is not to be trusted. */
    private static final long NONE = -1;

    private final Path folder;
    private final Function<Dictionary, Rooms> rooms;
    private final Entries entries;
    private final Visible visible;
    private final InstantSource clock;
    private final Thread thread = Thread.ofPlatform().daemon().name("index-follower").unstarted(this::run);

    private @Nullable OpenIndex index;
    private String identity = "";
    private long number = NONE;
    private long committedNumber = NONE;
    private long shownNanos = System.nanoTime() - LONGEST_UNSHOWN.toNanos();
    private long committedNanos = System.nanoTime() - COMMIT.toNanos();
    private int failures;

    private volatile boolean closing;
    private volatile boolean rebuildAsked;
    private volatile @Nullable Throwable suspected;
    private volatile @Nullable Rebuild rebuild;
    private volatile Activity activity = new Activity.Following();
    private volatile long latest;
    private volatile @Nullable Instant committed;

    Follower(Path folder, Function<Dictionary, Rooms> rooms, Entries entries, Visible visible, InstantSource clock) {
        this.folder = folder;
        this.rooms = rooms;
        this.entries = entries;
        this.visible = visible;
        this.clock = clock;
    }

    /**
     * Opens the index and begins to follow. If it cannot be opened for now, that is tried again.
     *
     * @throws LockObtainFailedException while somebody else writes to the folder
     */
    void start() throws IOException {
        try {
            index = open();
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            broken(e);
        }
        thread.start();
    }

    /** Has everything made anew, soon. */
    void rebuild() {
        rebuildAsked = true;
    }

    /** Has the files looked at, soon. */
    void suspect(Throwable why) {
        suspected = why;
    }

    /** Commits what it has come to, or gives up a rebuild, and ends. */
    void close() throws InterruptedException {
        closing = true;
        LockSupport.unpark(thread);
        thread.join();
    }

    State state() {
        Rebuild making = rebuild;
        return new State(making == null ? activity : making.progress(),
                visible.read((searcher, dictionary) -> searcher.getIndexReader().numDocs(), this::suspect),
                visible.number(),
                latest, committed);
    }

    private void run() {
        while (!closing) {
            try {
                step();
                following();
                pause(POLL);
            } catch (StoreFault e) {
                waiting(e);
                pause(FIRST_RETRY);
            } catch (CancellationException e) {
                LOG.log(System.Logger.Level.INFO, "The index was being made anew; that begins again at the next start");
            } catch (Throwable e) { // a follower that died would leave the index behind for ever
                broken(e);
                pause(retryAfter());
            }
        }
        end();
    }

    private void step() throws IOException {
        requireUnsuspected();
        if (index == null) {
            index = open();
        }
        latest = entries.last();
        // Read after the number, so that whoever sees a number sees the words that were in force by then.
        Dictionary live = dictionary(index, entries.synonyms());
        boolean otherwise = !live.cutting().equals(index.rooms().dictionary().cutting());
        if (number == NONE || rebuildAsked || otherwise) {
            rebuild(index, live);
        } else if (latest < number || !entries.identity().equals(identity)) {
            beginAgain("The store is another or older than the index; the index is made anew");
        } else {
            index.furnish(rooms.apply(live));
            follow(index);
        }
    }

    private Dictionary dictionary(OpenIndex into, long synonyms) {
        Dictionary now = into.rooms().dictionary();
        return synonyms == now.number() ? now : entries.dictionary(synonyms);
    }

    private void requireUnsuspected() throws IOException {
        Throwable why = suspected;
        suspected = null;
        if (why != null) {
            throw new IOException(why);
        }
    }

    private OpenIndex open() throws IOException {
        OpenIndex opened = OpenIndex.open(folder, synonyms -> rooms.apply(entries.dictionary(synonyms)));
        identity = opened.found().map(Stamp::identity).orElse("");
        number = opened.found().map(Stamp::number).orElse(NONE);
        committedNumber = number;
        if (number != NONE && number >= visible.number()) {
            // Shown at once, and vouched for when the store is known to be the same. After a failure it may be behind what
            // is shown; searches keep that until this has come as far.
            visible.show(opened.searchers(), opened.rooms().dictionary(), 0);
            Thread.ofPlatform().daemon().name("index-warm").start(() -> warm(opened.rooms()));
        }
        return opened;
    }

    /** Reads ahead what is shown, while it serves already. */
    private void warm(Rooms by) {
        try {
            visible.read((searcher, dictionary) -> {
                for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    if (!closing) {
                        by.warm(leaf.reader());
                    }
                }
                return searcher;
            }, this::suspect);
        } catch (UncheckedIOException | AlreadyClosedException e) {
            LOG.log(System.Logger.Level.DEBUG, "What was there could not be read ahead", e);
        }
    }

    private void follow(OpenIndex into) throws IOException {
        while (number < latest && !closing) {
            List<Change> changes = entries.changesAfter(number);
            if (changes.isEmpty() || changes.getFirst().number() != number + 1) {
                beginAgain("The feed has a gap; the index is made anew");
                return;
            }
            new Batch(changes).apply(entries, into);
            number = changes.getLast().number();
            if (passed(shownNanos, REFRESH) && number >= visible.number()) {
                show(into);
            }
        }
        boolean unshown = number != visible.number() && passed(shownNanos, unshown(into));
        if (unshown || !visible.shows(into.searchers()) || visible.dictionary() != into.rooms().dictionary()) {
            show(into);
        }
        if (number - committedNumber >= CHANGES_PER_COMMIT
                || number > committedNumber && passed(committedNanos, COMMIT)) {
            commit(into);
        }
    }

    /**
     * How long searches do not see what is written after they saw something new. Everybody who searches finds out again what
     * is in new segments, so that showing more often would take more time than it is worth to anybody, in a large index.
     */
    private static Duration unshown(OpenIndex index) {
        Duration wait = Duration.ofMillis(index.documents() / DOCUMENTS_A_MILLISECOND);
        return wait.compareTo(LONGEST_UNSHOWN) < 0 ? wait : LONGEST_UNSHOWN;
    }

    private void beginAgain(String why) throws IOException {
        LOG.log(System.Logger.Level.WARNING, why);
        number = NONE;
        visible.distrust();
    }

    private void rebuild(OpenIndex into, Dictionary live) throws IOException {
        rebuildAsked = false;
        number = NONE;
        identity = entries.identity();
        // Not what is latest by now: the words that are in force since may be others.
        long from = latest;
        into.furnish(rooms.apply(live));
        Rebuild making = new Rebuild(entries, into, () -> closing);
        rebuild = making;
        try {
            making.run();
        } finally {
            rebuild = null;
        }
        number = from;
        renew(into);
        commit(into);
        LOG.log(System.Logger.Level.INFO, "The index was made anew: {0} documents", making.progress().done());
    }

    private void show(OpenIndex from) throws IOException {
        from.refresh();
        visible.show(from.searchers(), from.rooms().dictionary(), number);
        shownNanos = System.nanoTime();
    }

    /** Shows all that was made anew, and the dictionary it was made by, at one stroke. */
    private void renew(OpenIndex from) throws IOException {
        SearcherManager before = from.renew();
        boolean shown = visible.shows(before);
        visible.show(from.searchers(), from.rooms().dictionary(), number);
        if (!shown) {
            before.close();
        }
    }

    private void commit(OpenIndex to) throws IOException {
        to.commit(identity, number);
        committedNumber = number;
        committedNanos = System.nanoTime();
        committed = clock.instant();
    }

    private void following() {
        failures = 0;
        if (!(activity instanceof Activity.Following)) {
            LOG.log(System.Logger.Level.INFO, "The index follows the store again");
            activity = new Activity.Following();
        }
    }

    private void waiting(StoreFault fault) {
        if (!(activity instanceof Activity.Waiting)) {
            String why = fault.why();
            LOG.log(System.Logger.Level.WARNING, "The index waits for the store, which cannot be read ({0})", why);
            activity = new Activity.Waiting(why, clock.instant());
        }
    }

    private void broken(Throwable fault) {
        failures++;
        if (index != null) {
            index.abandon();
            index = null;
        }
        if (!(activity instanceof Activity.Broken)) {
            LOG.log(System.Logger.Level.WARNING, "The index cannot be used for now; it will be opened again", fault);
            activity = new Activity.Broken(fault.getClass().getSimpleName(), clock.instant());
        }
    }

    private Duration retryAfter() {
        Duration longer = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, 10));
        return longer.compareTo(LAST_RETRY) < 0 ? longer : LAST_RETRY;
    }

    private void pause(Duration most) {
        long from = System.nanoTime();
        while (!closing && !passed(from, most)) {
            LockSupport.parkNanos(most.toNanos() - (System.nanoTime() - from));
        }
    }

    private static boolean passed(long sinceNanos, Duration time) {
        return System.nanoTime() - sinceNanos >= time.toNanos();
    }

    private void end() {
        try {
            if (index != null) {
                if (number > committedNumber) {
                    commit(index);
                }
                index.close();
            }
            visible.close();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The index was not closed well; what is missing is followed next time",
                    e);
        }
    }
}
