package org.duijie.index.profiles;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * The index from when its files are opened until they are closed or fail. Documents may be written by several threads at
 * once; all else is for one.
 */
final class OpenIndex implements Closeable {
    private static final System.Logger LOG = System.getLogger(OpenIndex.class.getName());
    private static final double BUFFER_MEGABYTES = 64;

    private final IndexFolder folder;
    private final Rooms rooms;
    private final String made;
    private final Optional<Stamp> found;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile boolean shown = true;

    private OpenIndex(IndexFolder folder, Rooms rooms) throws IOException {
        this.folder = folder;
        this.rooms = rooms;
        this.made = Stamp.made(rooms);
        this.found = folder.claim(made);
        this.writer = new IndexWriter(folder.directory(), new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false)
                .setMergedSegmentWarmer(this::warmMerged));
        this.searchers = new SearcherManager(writer, new Warming());
    }

    /** Warms what searches have not seen yet, but for what there was when the index was opened: it is to serve at once. */
    private final class Warming extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) throws IOException {
            if (before != null) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    rooms.warm(leaf.reader());
                }
            }
            return super.newSearcher(reader, before);
        }
    }

    private void warmMerged(LeafReader merged) throws IOException {
        if (shown) {
            rooms.warm(merged);
        }
    }

    /**
     * Opens the index in a folder, an empty one if what lies there is broken or of another make.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException while somebody else writes there
     */
    static OpenIndex open(Path path, Rooms rooms) throws IOException {
        IndexFolder folder = new IndexFolder(path);
        try {
            return new OpenIndex(folder, rooms);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** What was there when it was opened; empty if all is to be made. */
    Optional<Stamp> found() {
        return found;
    }

    /** The searchers, which see what was written before the last {@link #refresh}; they outlive a failing writer. */
    SearcherManager searchers() {
        return searchers;
    }

    /** Writes the document of an entry of which there is none. */
    void add(Entry entry) throws IOException {
        try {
            writer.addDocument(document(entry));
        } catch (IllegalArgumentException e) {
            writer.addDocument(bare(entry, e));
        }
    }

    /** Writes the document of an entry in place of the one before. */
    void put(Entry entry) throws IOException {
        try {
            writer.updateDocument(Key.of(entry).term(), document(entry));
        } catch (IllegalArgumentException e) {
            writer.updateDocument(Key.of(entry).term(), bare(entry, e));
        }
    }

    private Document document(Entry entry) {
        try {
            return rooms.document(entry);
        } catch (RuntimeException e) {
            return bare(entry, e);
        }
    }

    /** One record whose fields cannot be made must not keep all others from being found. */
    private Document bare(Entry entry, RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, Key.of(entry) + " cannot be found, its fields cannot be made", e);
        return rooms.bare(entry);
    }

    void delete(Key key) throws IOException {
        writer.deleteDocuments(key.term());
    }

    /** Empties it; searchers see what was there until the next {@link #refresh}. */
    void clear() throws IOException {
        shown = false;
        writer.deleteAll();
    }

    void refresh() throws IOException {
        shown = true;
        searchers.maybeRefreshBlocking();
    }

    /** Puts on disk what was written, under the store it is from and the feed number all of whose changes it is. */
    void commit(String identity, long number) throws IOException {
        writer.setLiveCommitData(new Stamp(identity, number, made).data().entrySet());
        writer.commit();
        folder.requireLastCommit();
    }

    /** Gives up what was not committed and lets the files go; searchers serve on. */
    void abandon() {
        try {
            writer.rollback();
        } catch (IOException | AlreadyClosedException e) {
            LOG.log(System.Logger.Level.DEBUG, "What was not committed could not be cleared away", e);
        }
        try {
            folder.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The folder could not be closed", e);
        }
    }

    /** Closes it without a commit, its searchers included. */
    @Override
    public void close() throws IOException {
        abandon();
        searchers.close();
    }
}
