package org.duijie.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/**
 * The data folder of a node, held by one process at a time through the lock on its file {@code node.lock}. The operating
 * system lets go of the lock when the process dies, however it dies; so whoever takes the folder knows for certain, and at
 * once, that the node which had signed it is gone. Thread safe.
 */
public final class HeldFolder implements AutoCloseable {
    private static final String FILE = "node.lock";
    private static final int LONGEST_NAME = 100;

    private final FileChannel file;

    private HeldFolder(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes a folder, which is made if it is not there.
     *
     * @throws Refusal CONFLICT while another process holds it
     * @throws UncheckedIOException if the folder cannot be made or its file not be locked
     */
    public static HeldFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel file = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE,
                    StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(file) == null) {
                file.close();
                throw Refusal.of(Refusal.Kind.CONFLICT, "duijie.data", folder.toString(),
                        Text.of("另一个进程正在使用这个数据目录；每个节点要有自己的目录",
                                "is in use by another process; every node has a folder of its own"));
            }
            return new HeldFolder(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    /** The node that signed last: before {@link #sign}, one that is gone; empty if none ever has. */
    public String signed() {
        try {
            ByteBuffer name = ByteBuffer.allocate(LONGEST_NAME);
            file.read(name, 0);
            return StandardCharsets.UTF_8.decode(name.flip()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs the folder with the name of the node that holds it from now on. */
    public void sign(String node) {
        try {
            file.truncate(0);
            file.write(StandardCharsets.UTF_8.encode(node), 0);
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets another process take the folder. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
