package org.duijie.rules.eval;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A public table of posts as CSV in UTF-8, its first row the headings. One heading contains 专业, one 学历; the others do not
 * matter here.
 */
final class PostTable {
    private final List<CSVRecord> rows;
    private final int majors;
    private final int education;

    private PostTable(List<CSVRecord> rows) {
        this.rows = rows;
        this.majors = column("专业");
        this.education = column("学历");
    }

    static PostTable read(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            return new PostTable(CSVFormat.DEFAULT.parse(in).getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int column(String word) {
        List<String> headings = rows.getFirst().toList();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).contains(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No heading contains " + word + ": " + headings);
    }

    List<Post> posts() {
        List<Post> posts = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            posts.add(new Post(i + 1, rows.get(i).get(majors), rows.get(i).get(education)));
        }
        return posts;
    }

    /** The whole table with the codes of majors taken out, else as it is. */
    byte[] withoutCodes() {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            printer.printRecord(rows.getFirst().toList());
            List<Post> posts = posts();
            for (int i = 1; i < rows.size(); i++) {
                List<String> cells = new ArrayList<>(rows.get(i).toList());
                cells.set(majors, posts.get(i - 1).majorsWithoutCodes());
                printer.printRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
