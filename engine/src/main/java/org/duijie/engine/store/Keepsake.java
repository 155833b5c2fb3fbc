package org.duijie.engine.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.backup.NewFile;
import org.duijie.engine.problem.Unavailable;

/** A place for what a restore gives up, so that a restore of the wrong file can be undone by another. Thread safe. */
final class Keepsake {
    private static final String NAME = "replaced-";

    private final Path folder;
    private final Clock clock;

    /** @param folder made if it is not there */
    Keepsake(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Writes a store down as a backup.
     *
     * @return the file; null if the store cannot be read, which may be why there is a restore
     * @throws Unavailable if there is no room for it, or the database is gone
     */
    @Nullable
    Path of(DataSource store) throws IOException {
        Files.createDirectories(folder);
        Path file = free(".backup");
        try (NewFile kept = NewFile.at(file)) {
            try {
                new Snapshot(store).write(kept.out(), clock.instant());
            } catch (IOException e) {
                if (kept.full()) {
                    throw new Unavailable(Unavailable.Why.FULL, e);
                }
                throw e;
            } catch (IllegalStateException unreadable) {
                return null;
            }
            kept.keep();
        }
        return file;
    }

    /** Copies a file that cannot be read as a store. */
    Path asItIs(Path file) throws IOException {
        return Files.copy(file, free(".db"));
    }

    /** Removes what was begun and never finished. */
    void clear() throws IOException {
        if (Files.exists(folder)) {
            try (DirectoryStream<Path> begun = Files.newDirectoryStream(folder, NAME + "*.part")) {
                for (Path file : begun) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Such as {@code replaced-2026-11-20.backup}, with a number from the second of a day on. */
    private Path free(String ending) {
        String name = NAME + LocalDate.now(clock);
        Path file = folder.resolve(name + ending);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ending);
        }
        return file;
    }
}
