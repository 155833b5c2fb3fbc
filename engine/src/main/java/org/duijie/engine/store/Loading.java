package org.duijie.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.backup.BackupFile;
import org.duijie.engine.backup.Column;
import org.duijie.engine.backup.Header;
import org.duijie.engine.backup.Table;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.run.RunState;
import org.duijie.engine.text.Text;

/** Puts what a backup holds into tables of the same version, in place of what they hold. */
final class Loading {
    private static final int ROWS_AT_ONCE = 500;
    private static final long LENGTH_AT_ONCE = 4 << 20;

    private final Database database;
    private final List<Table> truth;
    private final Set<String> names;

    Loading(DataSource source, Database database) {
        this.database = database;
        try (Connection connection = source.getConnection()) {
            Tables tables = new Tables(connection);
            this.truth = tables.truth();
            this.names = tables.names();
        } catch (SQLException e) {
            throw new IllegalStateException("The tables cannot be looked at", e);
        }
    }

    /** Makes the tables a backup was taken of in an empty database, puts it in, and brings both up to date. */
    static Loading fresh(DataSource source, Database database, BackupFile backup) {
        Schema schema = new Schema(source);
        schema.migrate(backup.header().schema());
        Loading old = new Loading(source, database);
        database.write(Actor.SYSTEM, journal -> {
            old.load(backup);
            return journal;
        });
        schema.migrate();
        return new Loading(source, database);
    }

    /**
     * Takes out what there is and puts in what the backup holds; within {@link Database#write} only.
     *
     * @throws Refusal INVALID if the backup holds other tables than there are
     */
    void load(BackupFile backup) {
        if (!backup.header().tables().stream().map(table -> table.of(0)).toList().equals(truth)) {
            throw Refusal.of(Refusal.Kind.INVALID, "backup", "schema " + backup.header().schema(),
                    Text.of("备份中的表与本软件的不同", "holds other tables than this software has"));
        }
        Tables.LEFT_OUT.stream().filter(name -> names.contains(name) && !name.equals(Schema.HISTORY))
                .forEach(this::empty);
        truth.reversed().forEach(table -> empty(table.name()));
        Rows rows = new Rows();
        try {
            backup.read(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.flush();
    }

    /**
     * Makes a store of its own of what was loaded; within {@link Database#write} only.
     *
     * @return what came of it
     */
    Restored settle(Journal journal, Header header) {
        String identity = new Identity(database).renew();
        JdbcRuns runs = new JdbcRuns(database, identity);
        List<String> underWay = database.sql("SELECT id FROM runs WHERE state = 'RUNNING' ORDER BY id")
                .query((row, place) -> row.getString(1)).list();
        // A migration may have given them one.
        empty("run_pulses");
        underWay.forEach(id -> runs.close(journal, id, RunState.INTERRUPTED, 0));
        journal.audit("restore", "store", identity, "backup of " + header.at() + ", rows " + header.rows());
        return new Restored(header, identity, underWay.size(), new JdbcAuditTrail(database).firstBroken(),
                null);
    }

    private void empty(String table) {
        database.sql("DELETE FROM " + table).update();
    }

    /** Writes rows of one table together, as many as memory bears. */
    private final class Rows implements BackupFile.Rows {
        private final List<Object[]> waiting = new ArrayList<>();
        private long length;
        private Table table = new Table("", List.of(), 0);

        @Override
        public void row(Table next, @Nullable Object[] values) {
            if (!next.equals(table) || waiting.size() == ROWS_AT_ONCE || length > LENGTH_AT_ONCE) {
                flush();
                table = next;
            }
            waiting.add(values);
            for (Object value : values) {
                length += value instanceof String text
                        ? text.length()
                        : value instanceof byte[] bytes ? bytes.length : Long.BYTES;
            }
        }

        void flush() {
            database.batch("INSERT INTO " + table.name() + " ("
                    + table.columns().stream().map(Column::name).collect(Collectors.joining(", ")) + ") VALUES ("
                    + table.columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")", waiting);
            waiting.clear();
            length = 0;
        }
    }
}
