package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/**
 * A file of a book as a table of text, for those who change it: nothing is interpreted, so columns and words that nobody
 * knows are kept. The n-th row stands in line n + 2 of the file. Immutable and thread safe.
 *
 * @param file name of the file
 * @param headings the first line; as wide as the widest row
 * @param rows the lines below it, from the top, each as wide as the headings; blank ones are rows too
 */
public record SheetTable(String file, List<String> headings, List<List<String>> rows) {
    /** Evens out the rows; cells lose the blanks around them, and lines in a cell end with a line feed. */
    public SheetTable {
        int width = Stream.concat(Stream.of(headings), rows.stream()).mapToInt(SheetTable::width).max().orElse(0);
        headings = even(headings, width);
        rows = rows.stream().map(row -> even(row, width)).toList();
    }

    /**
     * Reads the text of a file. Rules somebody wrote by hand ({@code .drl}) are a table of one column, to be looked at: a row
     * for each line.
     *
     * @throws Refusal INVALID with the line from which on it is no CSV
     */
    public static SheetTable parse(String file, String text) {
        if (file.endsWith(CriterionFiles.RULES)) {
            return new SheetTable(file, List.of("规则"), text.lines().map(List::of).toList());
        }
        List<List<String>> lines = CsvLines.read(text, line -> {
            throw Refusal.of(Refusal.Kind.INVALID, file + ", 第" + line + "行", "",
                    Text.of("从这一行起不是有效的 CSV（引号是否成对？）", "From here on this is no CSV (are quotes paired?)"));
        });
        return lines.isEmpty()
                ? new SheetTable(file, List.of(), List.of())
                : new SheetTable(file, lines.getFirst(), lines.subList(1, lines.size()));
    }

    /** The text of the file: lines end with a line feed, cells are quoted where they must be. Read again it is the same table. */
    public String csv() {
        return headings.isEmpty() && rows.isEmpty()
                ? ""
                : Stream.concat(Stream.of(headings), rows.stream())
                        .map(row -> row.stream().map(SheetTable::quoted).collect(Collectors.joining(",")) + "\n")
                        .collect(Collectors.joining());
    }

    /** Place of the column with that heading in either language; -1 if there is none. */
    public int column(Text heading) {
        for (int column = 0; column < headings.size(); column++) {
            if (Wording.says(headings.get(column), heading)) {
                return column;
            }
        }
        return -1;
    }

    /** What stands in a row, from 0, under a heading; empty if there is no such column. */
    public String at(int row, Text heading) {
        int column = column(heading);
        return column < 0 ? "" : rows.get(row).get(column);
    }

    /** How words are compared: full-width letters, digits and signs made plain, outer blanks taken off. */
    public static String plain(String written) {
        return Wording.plain(written);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static int width(List<String> row) {
        int width = row.size();
        while (width > 0 && row.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static List<String> even(List<String> row, int width) {
        List<String> even = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
        even.replaceAll(cell -> cell.replace("\r\n", "\n").replace('\r', '\n').strip());
        even.addAll(Collections.nCopies(width - even.size(), ""));
        return List.copyOf(even);
    }
}
