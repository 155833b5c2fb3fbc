package org.duijie.engine.store;

import org.duijie.engine.backup.Header;

/**
 * What came of a restore.
 *
 * @param backup what the backup held; all of it is in the store
 * @param identity what the store is called from now on
 * @param interrupted how many runs were under way when the backup was taken; they are interrupted and can be started again
 * @param firstBroken number of the first audit entry whose hash does not fit, as it was in the store the backup was taken of;
 *     0 if the chain is whole
 */
public record Restored(Header backup, String identity, int interrupted, long firstBroken) {}
