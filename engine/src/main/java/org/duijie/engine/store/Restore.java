package org.duijie.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.backup.BackupFile;
import org.duijie.engine.backup.Header;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Unavailable;
import org.duijie.engine.text.Text;

/** Makes a store of a backup, on either database, whichever it was taken of. Nobody may serve from the store meanwhile. */
public final class Restore {
    private final Target target;

    private Restore(Target target) {
        this.target = target;
    }

    /** Where a store is made. */
    sealed interface Target permits FolderTarget, ServerTarget {
        /** Puts a backup that is whole and known in the place of what there is, or refuses and changes nothing. */
        Restored take(BackupFile backup, boolean replace, Actor actor) throws IOException;

        /** Removes what one that was cut off has left. */
        void clear() throws IOException;
    }

    /**
     * Restores to that address.
     *
     * @param keep the folder in which what is given up is kept; made if it is not there
     */
    public static Restore into(StoreAddress address, Path keep, Clock clock) {
        Keepsake keepsake = new Keepsake(keep, clock);
        return new Restore(switch (address) {
            case FolderAddress folder -> new FolderTarget(folder.directory(), keepsake, clock);
            case PostgresAddress server -> new ServerTarget(server, keepsake, clock);
        });
    }

    /**
     * Removes what a restore that was cut off has left, while no other is under way.
     *
     * @throws IOException if it cannot be removed
     */
    public void clear() throws IOException {
        target.clear();
    }

    /**
     * What a backup holds.
     *
     * @throws Refusal INVALID if the file is none, is damaged, cut off or from a newer version
     * @throws IOException if it cannot be read
     */
    public Header look(Path file) throws IOException {
        return verified(file).header();
    }

    private static BackupFile verified(Path file) throws IOException {
        BackupFile backup = BackupFile.verified(file);
        if (backup.header().schema() > Schema.latest()) {
            throw Refusal.of(Refusal.Kind.INVALID, "backup", "schema " + backup.header().schema(),
                    Text.of("由更新的版本做成，请用那个版本恢复", "was made by a newer version; restore it with that one"));
        }
        return backup;
    }

    /**
     * Restores a backup. The store is another one afterwards, so whatever was derived from it is made anew; everybody has to
     * sign in again. If anything fails, what was there is there as before.
     *
     * @param replace whether to give up a store that is there already; it is kept as a backup
     * @param actor who wants it, for the audit trail
     * @throws Refusal INVALID if the file is no backup, is damaged, cut off or from a newer version; CONFLICT if there is a
     *     store and {@code replace} is false, or somebody is using it
     * @throws Unavailable if the database is gone, or its disk full
     * @throws IOException if the file cannot be read
     */
    public Restored from(Path file, boolean replace, Actor actor) throws IOException {
        try {
            return target.take(verified(file), replace, actor);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
