package org.duijie.engine.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.duijie.engine.backup.Column;
import org.duijie.engine.backup.Table;

/** Which tables there are, and what of them is the truth. */
final class Tables {
    /** What nothing else knows, each after those it refers to. */
    static final List<String> TRUTH = List.of("counters", "changes", "audit_entries", "accounts", "parties", "needs",
            "sessions", "roster_parties", "roster_needs", "runs", "run_inputs", "run_results", "pseudonyms", "releases",
            "moves", "reviews", "precedents", "mappings", "book_sheets", "book_drafts", "book_publications",
            "lawful_exceptions", "fairs", "saved_searches", "search_hits", "watch_marks",
            "synonym_versions");
    /** What says something of one database or of processes on it, each before those it refers to. */
    static final List<String> LEFT_OUT = List.of("store_identity", "run_pulses", "spring_session_attributes",
            "spring_session", Schema.HISTORY);

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /** The names of all tables there are, in small letters. */
    Set<String> names() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet row = connection.getMetaData().getTables(null, connection.getSchema(), null,
                new String[]{"TABLE"})) {
            while (row.next()) {
                names.add(row.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** The tables of the truth without their rows. */
    List<Table> truth() throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : TRUTH) {
            List<Column> columns = columns(name);
            if (!columns.isEmpty()) {
                tables.add(new Table(name, columns, 0));
            }
        }
        return tables;
    }

    private List<Column> columns(String table) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        // An underscore stands for any character here.
        String pattern = table.replace("_", meta.getSearchStringEscape() + "_");
        List<Column> columns = new ArrayList<>();
        try (ResultSet row = meta.getColumns(null, connection.getSchema(), pattern, null)) {
            while (row.next()) {
                columns.add(new Column(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        kind(row.getString("TYPE_NAME"))));
            }
        }
        return columns;
    }

    /** The kind behind a type of either database. */
    private static Column.Kind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT).replaceAll("\\(.*", "")) {
            case "bigint", "integer", "int8", "int4" -> Column.Kind.NUMBER;
            case "boolean", "bool" -> Column.Kind.TRUTH;
            case "varchar", "char", "bpchar", "text" -> Column.Kind.TEXT;
            case "bytea" -> Column.Kind.BYTES;
            default -> throw new IllegalStateException("No kind of column is known for " + type);
        };
    }
}
