/**
 * Backups: a store as one file that can be kept elsewhere, and how such a file is written and read.
 *
 * <p>{@link org.duijie.engine.backup.Header} says what a file holds, {@link org.duijie.engine.backup.BackupWriter} and
 * {@link org.duijie.engine.backup.BackupFile} are the two ways it goes, {@link org.duijie.engine.backup.NewFile} sees to it that
 * there is a whole file or none, and {@link org.duijie.engine.backup.Backups} is the port through which a store gives itself
 * out. The store does the rest, because only it knows its tables.
 *
 * <p>Decision: a backup is lines of JSON under gzip, the header first, then the rows of one table after the other, last a
 * digest of all bytes before it, as a second member of the same gzip file. So it fits either database, {@code zcat} shows it
 * to whoever has nothing but the file, and no bit of it can change unnoticed.
 */
@NullMarked
package org.duijie.engine.backup;

import org.jspecify.annotations.NullMarked;
