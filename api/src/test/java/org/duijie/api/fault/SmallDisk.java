package org.duijie.api.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/** A disk of a few megabytes, in memory, that can be filled to the last byte. Not thread safe. */
final class SmallDisk implements AutoCloseable {
    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /** Mounts one at a folder, which is made; the test is skipped where that is not allowed. */
    static SmallDisk mount(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Assumptions.assumeTrue(
                ran(List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "small-disk", folder.toString())),
                "Mounting a disk of memory takes Linux and its administrator");
        return new SmallDisk(folder);
    }

    private static boolean ran(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where its files are. */
    Path folder() {
        return folder;
    }

    /** Takes all the room that is left. */
    void fill() {
        ByteBuffer page = ByteBuffer.allocate(4096);
        try (FileChannel file = FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                file.write(page.clear());
            }
        } catch (IOException full) {
            // That is what was wanted.
        }
    }

    /** Gives the room back. */
    void makeRoom() {
        try {
            Files.delete(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the disk away with all that is on it, whoever still uses it. */
    @Override
    public void close() {
        ran(List.of("umount", "--lazy", folder.toString()));
    }
}
