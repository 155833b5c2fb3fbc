package org.duijie.engine.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table after RFC 4180 with a header line, read whole. */
final class CsvTable {

    private CsvTable() {}

    /** The cells of a line by the name of their column. */
    record Row(Map<String, String> cells) {

        String get(String column) {
            var cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("No column " + column + " among " + cells.keySet());
            }
            return cell;
        }
    }

    static List<Row> read(Path file) throws IOException {
        var records = records(Files.readString(file).replace("\r\n", "\n"));
        var header = records.removeFirst();
        var rows = new ArrayList<Row>();
        for (var values : records) {
            var row = new HashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), values.get(i));
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    /** The cells of a table with tabs between them and comment lines. */
    static List<List<String>> tabbed(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1))).toList();
    }

    private static List<List<String>> records(String text) {
        var records = new ArrayList<List<String>>();
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                values.add(value.toString());
                value.setLength(0);
                if (c == '\n') {
                    records.add(List.copyOf(values));
                    values.clear();
                }
            } else {
                value.append(c);
            }
        }
        return records;
    }
}
