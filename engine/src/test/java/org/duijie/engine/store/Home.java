package org.duijie.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.springframework.util.FileSystemUtils;

import org.duijie.engine.PostgresServer;

/** Where the store of one test lives: nothing in it at first, and gone when closed. */
sealed interface Home extends AutoCloseable {

    /** Where that is. */
    StoreAddress address();

    /** The folder where a restore keeps what it gives up. */
    Path kept();

    /** The store in it, found again however often it is opened. */
    default Store open(Clock clock) {
        return Store.open(address(), clock);
    }

    /** The way to put a backup into it. */
    default Restore restore(Clock clock) {
        return Restore.into(address(), kept(), clock);
    }

    @Override
    void close();

    /** The databases a store can be in. */
    enum Kind {
        SQLITE {
            @Override
            Home fresh() {
                return new Folder(temporary());
            }
        },
        POSTGRESQL {
            @Override
            Home fresh() {
                return new Served(PostgresServer.shared().database(), temporary());
            }
        };

        abstract Home fresh();

        private static Path temporary() {
            try {
                return Files.createTempDirectory("duijie-store");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A folder. */
    record Folder(Path directory) implements Home {
        @Override
        public StoreAddress address() {
            return new FolderAddress(directory);
        }

        @Override
        public Path kept() {
            return directory;
        }

        @Override
        public void close() {
            try {
                FileSystemUtils.deleteRecursively(directory);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A database of the server. */
    record Served(PostgresAddress address, Path kept) implements Home {
        @Override
        public void close() {
            PostgresServer.shared().drop(address);
            new Folder(kept).close();
        }
    }
}
