package org.duijie.engine.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.party.Answer;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.Vocabulary;

/**
 * A table of the demonstration: a line that names the columns, then a line a record, cells separated by tabs. In a cell,
 * {@code -} is not stated, {@code 无} is explicitly none, and {@code 、} separates several values.
 *
 * @param rows the records in order
 */
record DemoTable(List<Row> rows) {

    private static final String NOT_STATED = "-";
    private static final String NONE = "无";

    DemoTable {
        rows = List.copyOf(rows);
    }

    static DemoTable read(String name) {
        List<String> lines = text(name).lines().filter(line -> !line.startsWith("#")).toList();
        String[] columns = lines.getFirst().split("\t", -1);
        return new DemoTable(lines.stream().skip(1).map(line -> row(name, columns, line)).toList());
    }

    private static Row row(String name, String[] columns, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.length) {
            throw new IllegalStateException(name + ": " + cells.length + " cells under " + columns.length + " columns: "
                    + line);
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            byColumn.put(columns[i], cells[i]);
        }
        return new Row(name, byColumn);
    }

    private static String text(String name) {
        try (var in = DemoTable.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record, its cells by the names of their columns. */
    record Row(String table, Map<String, String> cells) {

        Row {
            cells = Map.copyOf(cells);
        }

        String text(String column) {
            return Optional.ofNullable(cells.get(column)).orElseThrow(() -> wrong(column, "is no column"));
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        @Nullable
        Integer statedNumber(String column) {
            return stated(column, Integer::valueOf);
        }

        /** Null where it is not stated or none is required. */
        <T> @Nullable T stated(String column, Function<String, T> read) {
            String cell = text(column);
            return cell.equals(NOT_STATED) || cell.equals(NONE) ? null : read.apply(cell);
        }

        /** Null where it is not stated, empty where there is explicitly none. */
        <T> @Nullable List<T> several(String column, Function<String, T> read) {
            String cell = text(column);
            if (cell.equals(NOT_STATED)) {
                return null;
            }
            return cell.equals(NONE) ? List.of() : Arrays.stream(cell.split("、")).map(read).toList();
        }

        @Nullable
        List<String> several(String column) {
            return several(column, word -> word);
        }

        /** Reads a term by its code or its name. */
        <T extends Term> Function<String, T> term(String column, Vocabulary<T> vocabulary) {
            return word -> vocabulary.find(word).or(() -> vocabulary.named(word))
                    .orElseThrow(() -> wrong(column, "names no " + vocabulary.kind().en()));
        }

        /** Reads a major by its code or its name in the undergraduate catalogue. */
        Function<String, Major> major(String column) {
            return word -> Major.find(word).or(() -> Major.named(Catalogue.UNDERGRADUATE, word))
                    .orElseThrow(() -> wrong(column, "names no major"));
        }

        /** Reads a constant by what people call it. */
        <E extends Enum<E>> Function<String, E> labelled(String column, Class<E> type, Function<E, Text> label) {
            return word -> Arrays.stream(type.getEnumConstants()).filter(one -> label.apply(one).zh().equals(word))
                    .findFirst().orElseThrow(() -> wrong(column, "names no " + type.getSimpleName()));
        }

        Answer answer(String column) {
            String cell = text(column);
            return cell.equals(NOT_STATED)
                    ? Answer.UNKNOWN
                    : labelled(column, Answer.class, Answer::label).apply(cell);
        }

        IllegalStateException wrong(String column, String what) {
            return new IllegalStateException(
                    table + ", " + cells.get("id") + ", " + column + ": \"" + cells.get(column) + "\" " + what);
        }
    }
}
