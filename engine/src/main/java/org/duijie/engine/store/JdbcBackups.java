package org.duijie.engine.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;

import javax.sql.DataSource;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.backup.Backups;
import org.duijie.engine.backup.Header;
import org.duijie.engine.backup.NewFile;
import org.duijie.engine.problem.Unavailable;

/** Backups out of a snapshot of the database. */
final class JdbcBackups implements Backups {
    private final Database database;
    private final Snapshot snapshot;

    JdbcBackups(Database database, DataSource source) {
        this.database = database;
        this.snapshot = new Snapshot(source);
    }

    @Override
    public Header write(Path file, Actor actor) throws IOException {
        Header header;
        try (NewFile target = NewFile.at(file)) {
            header = write(target);
        }
        database.write(actor, journal -> {
            journal.audit("backup", "store", header.store(), "rows " + header.rows());
            return header;
        });
        return header;
    }

    private Header write(NewFile target) throws IOException {
        try {
            Header header = snapshot.write(target.out(), database.now().toInstant().truncatedTo(ChronoUnit.MILLIS));
            target.keep();
            return header;
        } catch (IOException e) {
            if (target.full()) {
                throw new Unavailable(Unavailable.Why.FULL, e);
            }
            throw e;
        }
    }
}
