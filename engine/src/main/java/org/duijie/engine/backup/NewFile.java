package org.duijie.engine.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/**
 * A file that is there when it is whole, and until then is not: written beside its place under a name that ends in
 * {@code .part}, moved when kept, removed when closed before. Only its owner may read it, where the file system knows owners.
 * Not thread safe.
 */
public final class NewFile implements AutoCloseable {
    private static final String PART = ".part";
    /** What a write takes at once; a disk with less room than that is full. */
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final Path part;
    private final FileChannel channel;

    private NewFile(Path path, Path part, FileChannel channel) {
        this.path = path;
        this.part = part;
        this.channel = channel;
    }

    /**
     * Begins a file where there is none.
     *
     * @throws Refusal CONFLICT if there is one, or somebody else is writing it
     * @throws IOException if its folder is not there or cannot be written to
     */
    public static NewFile at(Path given) throws IOException {
        Path path = given.toAbsolutePath();
        requireNone(path);
        Path part = path.resolveSibling(path.getFileName() + PART);
        FileChannel channel = FileChannel.open(part, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                ownersOnly(path));
        try {
            if (lock(channel) == null) {
                throw conflict(path, Text.of("正在由另一个程序写入", "is being written by somebody else"));
            }
            // Whoever held the lock before may have finished it just now.
            requireNone(path);
            channel.truncate(0);
            return new NewFile(path, part, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void requireNone(Path path) {
        if (Files.exists(path)) {
            throw conflict(path, Text.of("文件已存在，请另取一个名字", "exists already; choose another name"));
        }
    }

    private static Refusal conflict(Path path, Text why) {
        return Refusal.of(Refusal.Kind.CONFLICT, "file", path.toString(), why);
    }

    private static FileAttribute<?>[] ownersOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    /** Where it is written to. */
    public OutputStream out() {
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /** Whether the disk has no room for more of it. */
    public boolean full() throws IOException {
        return Files.getFileStore(part).getUsableSpace() < BUFFER;
    }

    /** Puts it in its place; it is on disk when this returns. */
    public void keep() throws IOException {
        channel.force(true);
        put(part, path);
        channel.close();
    }

    /** Removes it, unless it was kept. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            Files.delete(part);
            channel.close();
        }
    }

    /** Moves a file that is whole and on disk to its place in one step, in place of what may be there. */
    public static void put(Path whole, Path place) throws IOException {
        Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(place.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Some systems cannot open a folder; there the move itself is all there is.
        }
    }
}
