package org.duijie.index.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.index.analysis.Dictionary;

/**
 * The index of all parties and needs of a store. It follows the store by itself and is made anew whenever it cannot be
 * trusted, so nobody writes to it. Thread safe; close it before the store.
 */
public final class Profiles implements AutoCloseable {
    private final Entries entries;
    private final Function<Dictionary, Rooms> rooms;
    private final Visible visible;
    private final Follower follower;
    private volatile Slice slice;

    private Profiles(Entries entries, Function<Dictionary, Rooms> rooms, Visible visible, Follower follower) {
        this.entries = entries;
        this.rooms = rooms;
        this.visible = visible;
        this.follower = follower;
        this.slice = new Slice(rooms.apply(Dictionary.shipped()));
    }

    /**
     * Opens the index in a folder and begins to follow the store. What cannot be read there is made anew, and a folder that
     * cannot be used for now is tried again and again, so this fails for one reason only.
     *
     * @param folder made if it is not there; files of Lucene in it are this index's to remove
     * @param rooms who gives documents their fields, by the dictionary that texts are cut by
     * @param clock what times in the state are taken from
     * @throws Refusal CONFLICT while another process uses the folder
     */
    public static Profiles open(Path folder, Sources sources, Function<Dictionary, List<EntryFields>> rooms,
            InstantSource clock) {
        Entries entries = new Entries(sources);
        Visible visible = new Visible();
        Function<Dictionary, Rooms> making = dictionary -> new Rooms(dictionary, rooms.apply(dictionary));
        Follower follower = new Follower(folder, making, entries, visible, clock);
        try {
            follower.start();
        } catch (LockObtainFailedException e) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "index", folder.toString(), Text.of("另一个程序正在使用这个索引目录，请先停下它",
                    "another process uses this folder of the index; stop it first"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Profiles(entries, making, visible, follower);
    }

    /**
     * Reads the index as searches see it now; while it has never been whole, that is nothing.
     *
     * @throws UncheckedIOException if the index cannot be read; it is then looked at and, if need be, made anew
     */
    public <T> T read(Reading<T> reading) {
        return read((searcher, dictionary) -> reading.read(searcher));
    }

    /** The same, with the dictionary that what is seen was made by; never with another one. */
    public <T> T read(WordReading<T> reading) {
        return visible.read(reading, follower::suspect);
    }

    /**
     * Reads some needs alone, as the store has them now: an index in memory with their documents and nothing else, for who
     * wants to know of a few new ones which questions find them.
     *
     * @param ids at most {@value Entries#AT_ONCE}; there is no document of an id that no need has
     * @param dictionary what their texts are cut by, the one by which the questions were read
     */
    public <T> T readNeeds(Collection<String> ids, Dictionary dictionary, Reading<T> reading) {
        try {
            return slice(dictionary).read(entries.find(Key.Kind.NEED, ids), reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Slice slice(Dictionary dictionary) {
        Slice made = slice;
        if (made.rooms().dictionary() != dictionary) {
            made = new Slice(rooms.apply(dictionary));
            slice = made;
        }
        return made;
    }

    /**
     * Reads what is seen now, and what would be seen of the needs if they were cut by another dictionary and questions read
     * by it. That takes as long as all needs take to be looked at; nobody else is kept waiting.
     *
     * @param reading given whether every need that would be cut otherwise was, what is seen now, and what would be
     */
    public <T> T compare(Dictionary other, DictionaryReading<T> reading) {
        return read(
                (searcher, dictionary) -> new Recut(entries, rooms.apply(other)).read(searcher, dictionary, reading));
    }

    /** The dictionary by which searches are read at this moment. */
    public Dictionary dictionary() {
        return visible.dictionary();
    }

    /** The feed number all of whose changes searches see; 0 while they may see things that never were. */
    public long number() {
        return visible.number();
    }

    /**
     * Waits until searches see all changes up to a feed number.
     *
     * @return false if they did not in that time
     */
    public boolean await(long number, Duration most) throws InterruptedException {
        return visible.await(number, most);
    }

    /**
     * Waits until searches see all that is in the store now.
     *
     * @return how many changes they do not see after that time; 0 as a rule
     */
    public long catchUp(Duration most) throws InterruptedException {
        long last = entries.last();
        return await(last, most) ? 0 : Math.max(0, last - number());
    }

    /** How it is. */
    public State state() {
        return follower.state();
    }

    /** Has everything made anew from the store, soon; searches see what there was until that is done. */
    public void rebuild() {
        follower.rebuild();
    }

    /** Holds what searches see against the store; reads all of both. */
    public Comparison compare() {
        long reached = number();
        return read(searcher -> new Inspection(entries, reached, searcher.getIndexReader())).compare();
    }

    /**
     * Holds what was last put on disk against the store, whether or not the index is open somewhere.
     *
     * @throws IOException if there is no index in the folder or it cannot be read; whoever opens it will make it anew
     */
    public static Comparison compare(Path folder, Sources sources) throws IOException {
        try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
            long reached = Stamp.of(reader.getIndexCommit().getUserData()).map(Stamp::number).orElse(0L);
            return new Inspection(new Entries(sources), reached, reader).compare();
        }
    }

    /** Stops following, puts on disk what is not yet, and lets the files go. */
    @Override
    public void close() {
        try {
            follower.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
