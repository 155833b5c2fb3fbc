package org.duijie.engine.backup;

import java.io.IOException;
import java.nio.file.Path;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Unavailable;

/** The store as one file: everything in it that is the truth at one moment, while others go on writing. Thread safe. */
public interface Backups {
    /**
     * Writes a backup and enters it into the audit trail. The file holds personal data, the audit entry none.
     *
     * @param file not there yet; only its owner may read it
     * @return what is in it
     * @throws Refusal CONFLICT if the file exists or is being written
     * @throws Unavailable FULL if the disk of the file has no room for it, and any other if the store is not to be had; if it
     *     was only the audit entry that failed, the file is there and whole
     * @throws IOException if it cannot be written; there is no file then
     */
    Header write(Path file, Actor actor) throws IOException;
}
