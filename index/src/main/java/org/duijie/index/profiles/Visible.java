package org.duijie.index.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;

import org.duijie.index.analysis.Dictionary;

/** What searches see, and the feed number all of whose changes that is; at first nothing. Thread safe. */
final class Visible {
    private final Lock lock = new ReentrantLock();
    private final Condition shown = lock.newCondition();
    private volatile View view = new View(nothing(), Dictionary.shipped(), 0);

    private record View(SearcherManager searchers, Dictionary dictionary, long number) {}

    private static SearcherManager nothing() {
        try {
            var directory = new ByteBuffersDirectory();
            new IndexWriter(directory, new IndexWriterConfig()).close();
            return new SearcherManager(directory, new SearcherFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Shows what these searchers see from now on, to be asked by that dictionary; others that were shown before are closed
     * when nobody reads them.
     */
    void show(SearcherManager searchers, Dictionary dictionary, long number) throws IOException {
        SearcherManager before;
        lock.lock();
        try {
            before = view.searchers();
            view = new View(searchers, dictionary, number);
            shown.signalAll();
        } finally {
            lock.unlock();
        }
        if (before != searchers) {
            before.close();
        }
    }

    /** No longer vouches for what is shown. */
    void distrust() throws IOException {
        show(view.searchers(), view.dictionary(), 0);
    }

    boolean shows(SearcherManager searchers) {
        return view.searchers() == searchers;
    }

    Dictionary dictionary() {
        return view.dictionary();
    }

    long number() {
        return view.number();
    }

    /** Waits until the number is reached; false if it was not in that time. */
    boolean await(long number, Duration most) throws InterruptedException {
        long nanos = most.toNanos();
        lock.lock();
        try {
            while (view.number() < number) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = shown.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Reads what is shown.
     *
     * @param suspicion told when that failed for a reason that may lie in the files
     */
    <T> T read(WordReading<T> reading, Consumer<Throwable> suspicion) {
        while (true) {
            View now = view;
            SearcherManager searchers = now.searchers();
            IndexSearcher searcher;
            try {
                searcher = searchers.acquire();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (AlreadyClosedException e) {
                if (searchers == view.searchers()) {
                    throw e;
                }
                continue;
            }
            try {
                return reading.read(searcher, now.dictionary());
            } catch (IOException e) {
                suspicion.accept(e);
                throw new UncheckedIOException(e);
            } catch (UncheckedIOException e) { // of what is read of a segment once for all who ask
                suspicion.accept(e);
                throw e;
            } catch (InternalError e) { // what a failing disk is to a mapped file
                suspicion.accept(e);
                throw e;
            } finally {
                release(searchers, searcher);
            }
        }
    }

    private static void release(SearcherManager searchers, IndexSearcher searcher) {
        try {
            searchers.release(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() throws IOException {
        view.searchers().close();
    }
}
