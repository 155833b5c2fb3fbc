package org.duijie.rules.book;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The lines of CSV text, each cell without blanks around it. */
final class CsvLines {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvLines() {}

    /**
     * All lines, the empty ones too; a byte order mark is passed over.
     *
     * @param broken told the number of the first line, from 1, that is no CSV; what is above it is returned
     */
    static List<List<String>> read(String text, IntConsumer broken) {
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text),
                FORMAT)) {
            for (CSVRecord csv : parser) {
                lines.add(csv.stream().map(String::strip).toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            broken.accept(lines.size() + 1);
        }
        return lines;
    }
}
