package org.duijie.engine.store;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.backup.Header;

/**
 * What came of a restore.
 *
 * @param backup what the backup held; all of it is in the store
 * @param identity what the store is called from now on
 * @param interrupted how many runs were under way when the backup was taken; they are interrupted and can be started again
 * @param firstBroken number of the first audit entry whose hash does not fit, as it was in the store the backup was taken of;
 *     0 if the chain is whole
 * @param kept the backup of what was given up, or its file as it was if it could not be read; null if there was nothing, or
 *     nothing to be read on a server
 */
public record Restored(Header backup, String identity, int interrupted, long firstBroken, @Nullable Path kept) {

    Restored keeping(@Nullable Path file) {
        return new Restored(backup, identity, interrupted, firstBroken, file);
    }
}
