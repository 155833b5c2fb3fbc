package org.duijie.index.profiles;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongFunction;

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
    private volatile Rooms rooms;
    private final Optional<Stamp> found;
    private final IndexWriter writer;
    private SearcherManager searchers;
    private volatile boolean shown = true;

    private OpenIndex(IndexFolder folder, Rooms rooms) throws IOException {
        this.folder = folder;
        this.rooms = rooms;
        this.found = folder.claim(Stamp.made(rooms));
        this.writer = new IndexWriter(folder.directory(), new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false)
                .setMergedSegmentWarmer(this::warmMerged));
        this.searchers = new SearcherManager(writer, new Warming(false));
    }

    /** Warms what searches have not seen yet, but for what there was when the index was opened: it is to serve at once. */
    private final class Warming extends SearcherFactory {
        private final boolean fromTheStart;

        Warming(boolean fromTheStart) {
            this.fromTheStart = fromTheStart;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) throws IOException {
            if (fromTheStart || before != null) {
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
     * @param rooms who makes the fields of documents whose texts are cut by the synonyms of a number
     * @throws org.apache.lucene.store.LockObtainFailedException while somebody else writes there
     */
    static OpenIndex open(Path path, LongFunction<Rooms> rooms) throws IOException {
        IndexFolder folder = new IndexFolder(path);
        try {
            return new OpenIndex(folder, rooms.apply(folder.stamp().map(Stamp::synonyms).orElse(0L)));
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

    /** Who makes the fields of its documents. */
    Rooms rooms() {
        return rooms;
    }

    /** Has documents made by others from now on. If they cut texts otherwise, all documents have to be made anew. */
    void furnish(Rooms others) {
        rooms = others;
    }

    /** How many documents there are, those not seen yet among them. */
    int documents() {
        return writer.getDocStats().numDocs;
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

    /** Empties it; searchers see what was there until the next {@link #refresh}, and for ever before {@link #renew}. */
    void clear() throws IOException {
        shown = false;
        writer.deleteAll();
    }

    void refresh() throws IOException {
        shown = true;
        searchers.maybeRefreshBlocking();
    }

    /**
     * Has other searchers, which see what was written; those before go on seeing what they saw.
     *
     * @return those before, which are the caller's to close
     */
    SearcherManager renew() throws IOException {
        shown = true;
        SearcherManager before = searchers;
        searchers = new SearcherManager(writer, new Warming(true));
        return before;
    }

    /** Puts on disk what was written, under the store it is from and the feed number all of whose changes it is. */
    void commit(String identity, long number) throws IOException {
        writer.setLiveCommitData(
                new Stamp(identity, number, rooms.dictionary().number(), Stamp.made(rooms)).data().entrySet());
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
