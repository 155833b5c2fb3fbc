package org.duijie.engine.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A table of texts and what is to be read in them: a line each, columns divided by {@code |}, the first line names them,
 * lines that begin with # are remarks. {@code \n} in a cell is a line break.
 */
public final class Scenarios {

    private Scenarios() {}

    /** A line of a table. */
    public record Row(List<String> cells) {

        /** The text to be read. */
        public String text() {
            return cells.getFirst();
        }

        /** What is expected, a word for each column. */
        public List<String> expected() {
            return cells.subList(1, cells.size());
        }

        @Override
        public String toString() {
            return text();
        }
    }

    static Stream<Row> table(String resource) {
        return table(Scenarios.class, resource);
    }

    /** A table that lies beside a class. */
    public static Stream<Row> table(Class<?> room, String resource) {
        try (var in = room.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No table " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
                    .map(line -> new Row(Arrays.stream(line.split("\\|", -1)).map(String::strip)
                            .map(cell -> cell.replace("\\n", "\n")).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value as the tables write it: - for nothing. */
    static String cell(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
