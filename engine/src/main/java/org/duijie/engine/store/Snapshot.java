package org.duijie.engine.store;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.backup.BackupWriter;
import org.duijie.engine.backup.Column;
import org.duijie.engine.backup.Header;
import org.duijie.engine.backup.Table;
import org.duijie.engine.problem.Unavailable;

/** A store as it is at one moment, written down while others go on writing. */
final class Snapshot {
    private static final int ROWS_AT_ONCE = 500;

    private final DataSource source;

    Snapshot(DataSource source) {
        this.source = source;
    }

    /**
     * Writes everything that is the truth.
     *
     * @throws Unavailable if the database is gone or busy
     */
    Header write(OutputStream out, Instant at) throws IOException {
        Dialect dialect = Dialect.of(source);
        try (Connection connection = source.getConnection()) {
            dialect.beginSnapshot(connection);
            try {
                return write(connection, out, at);
            } finally {
                dialect.endSnapshot(connection);
            }
        } catch (SQLException e) {
            Unavailable outage = Outage.behind(e);
            throw outage == null ? new IllegalStateException("A snapshot cannot be read", e) : outage;
        }
    }

    private Header write(Connection connection, OutputStream out, Instant at) throws SQLException, IOException {
        try (Statement sql = connection.createStatement()) {
            List<Table> tables = new ArrayList<>();
            for (Table table : new Tables(connection).truth()) {
                tables.add(table.of(Long.parseLong(only(sql, "SELECT COUNT(*) FROM " + table.name()))));
            }
            Header header = new Header(
                    Integer.parseInt(only(sql, "SELECT version FROM " + Schema.HISTORY
                            + " WHERE success ORDER BY installed_rank DESC LIMIT 1")),
                    only(sql, "SELECT id FROM store_identity"), at, tables);
            BackupWriter writer = new BackupWriter(out, header);
            for (Table table : tables) {
                writer.begin(table);
                rows(sql, table, writer);
            }
            writer.finish();
            return header;
        }
    }

    private static void rows(Statement sql, Table table, BackupWriter writer) throws SQLException, IOException {
        List<Column> columns = table.columns();
        // What is packed may be large, so there is never more than one of it.
        sql.setFetchSize(columns.stream().anyMatch(c -> c.kind() == Column.Kind.BYTES) ? 1 : ROWS_AT_ONCE);
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        try (ResultSet row = sql.executeQuery("SELECT " + names + " FROM " + table.name())) {
            @Nullable
            Object[] values = new @Nullable Object[columns.size()];
            while (row.next()) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = value(row, i + 1, columns.get(i).kind());
                }
                writer.row(values);
            }
        }
    }

    private static @Nullable Object value(ResultSet row, int column, Column.Kind kind) throws SQLException {
        Object value = switch (kind) {
            case NUMBER -> row.getLong(column);
            case TRUTH -> row.getBoolean(column);
            case TEXT -> row.getString(column);
            case BYTES -> row.getBytes(column);
        };
        return row.wasNull() ? null : value;
    }

    private static String only(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
