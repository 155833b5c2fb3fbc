package org.duijie.index.profiles;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** The folder the files of the index lie in. */
final class IndexFolder implements Closeable {
    private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());

    private final Directory directory;

    /** The folder at a path; it is made if it is not there. */
    IndexFolder(Path path) throws IOException {
        this.directory = FSDirectory.open(path);
    }

    Directory directory() {
        return directory;
    }

    /** What the last commit says of itself, whatever made it; empty if there is none that can be read. */
    Optional<Stamp> stamp() throws IOException {
        try {
            return DirectoryReader.indexExists(directory)
                    ? Stamp.of(SegmentInfos.readLatestCommit(directory).getUserData())
                    : Optional.empty();
        } catch (IOException | RuntimeException | InternalError e) { // as in examine, which says so
            if (mayPass(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /**
     * What the last commit says of itself if it was made by these and is whole to the last byte. Otherwise empties the
     * folder: what can be derived again is not worth mending.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException while somebody else writes here
     */
    Optional<Stamp> claim(String made) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            Optional<Stamp> stamp = DirectoryReader.indexExists(directory) ? examine(made) : Optional.empty();
            lock.ensureValid();
            if (stamp.isEmpty()) {
                empty();
            }
            return stamp;
        }
    }

    private Optional<Stamp> examine(String made) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Optional<Stamp> stamp = Stamp.of(reader.getIndexCommit().getUserData())
                    .filter(found -> found.made().equals(made));
            if (stamp.isEmpty()) {
                LOG.log(System.Logger.Level.INFO, "The index was made by another version and will be made anew");
            } else {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
            return stamp;
        } catch (IOException | RuntimeException | InternalError e) { // an error is what a failing disk is to a mapped file
            if (mayPass(e)) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING,
                    "The files of the index cannot be read (" + e.getClass().getSimpleName() + "); it is made anew");
            return Optional.empty();
        }
    }

    /** Whether the files may be good and only the disk refuses them for now. */
    private static boolean mayPass(Throwable e) {
        return e instanceof FileSystemException && !(e instanceof NoSuchFileException);
    }

    private void empty() throws IOException {
        for (String file : directory.listAll()) {
            if (IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()
                    || file.startsWith(IndexFileNames.SEGMENTS) || file.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
                directory.deleteFile(file);
            }
        }
    }

    /**
     * Looks whether all files of the last commit are there.
     *
     * @throws NoSuchFileException if one is not
     */
    void requireLastCommit() throws IOException {
        for (String file : SegmentInfos.readLatestCommit(directory).files(true)) {
            directory.fileLength(file);
        }
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
