package org.duijie.index.profiles;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.Need;
import org.duijie.engine.party.Party;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;

/** Makes all documents anew: one thread reads the store a page at a time, others make documents of the pages. */
final class Rebuild {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    /** Enough that nobody waits for the next page, and few enough to be held in memory. */
    private static final int PAGES_AHEAD = 2 * THREADS;

    private final Entries entries;
    private final OpenIndex index;
    private final BooleanSupplier cancelled;
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private final Queue<Future<?>> pages = new ArrayDeque<>();

    /** A rebuild of an index; it stops soon after it is cancelled. */
    Rebuild(Entries entries, OpenIndex index, BooleanSupplier cancelled) {
        this.entries = entries;
        this.index = index;
        this.cancelled = cancelled;
        this.total = entries.count();
    }

    /** How far it has come; from any thread. */
    Activity.Rebuilding progress() {
        return new Activity.Rebuilding(done.get(), Math.max(total, done.get()));
    }

    /**
     * Does it.
     *
     * @throws CancellationException if it was cancelled; the index must then be abandoned, as after any exception
     */
    void run() throws IOException {
        index.clear();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS,
                Thread.ofPlatform().name("index-rebuild-", 1).factory())) {
            String after = null;
            do {
                Page<Versioned<Party>> page = entries.parties(after);
                begin(threads, () -> add(page.items().stream().map(Entries::entry).toList()));
                after = page.next();
            } while (after != null);
            do {
                Page<Versioned<Need>> page = entries.needs(null, after);
                begin(threads, () -> add(entries.complete(page.items())));
                after = page.next();
            } while (after != null);
            while (!pages.isEmpty()) {
                end(pages.remove());
            }
        }
    }

    private void begin(ExecutorService threads, Callable<@Nullable Void> page) throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        if (pages.size() == PAGES_AHEAD) {
            end(pages.remove());
        }
        pages.add(threads.submit(page));
    }

    private @Nullable Void add(List<Entry> page) throws IOException {
        for (Entry entry : page) {
            index.add(entry);
        }
        done.addAndGet(page.size());
        return null;
    }

    private static void end(Future<?> page) throws IOException {
        try {
            page.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case null, default -> throw new IOException(e);
            }
        }
    }
}
