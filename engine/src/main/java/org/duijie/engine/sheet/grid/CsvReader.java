package org.duijie.engine.sheet.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.duijie.engine.text.Text;

/** Reads csv whose encoding and separator nobody names. */
final class CsvReader {
    private static final char[] SEPARATORS = {',', '\t', ';', '，', '|'};
    private static final int LINES_TRIED = 20;

    private CsvReader() {}

    static Grid read(byte[] file) {
        List<Text> notices = new ArrayList<>();
        String text = CsvText.decode(file, notices);
        if (text.isBlank()) {
            throw Limits.refusal("文件是空的", "The file is empty");
        }
        String list = text;
        char separator = separator(text);
        if (text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4)) {
            // By this line spreadsheets are told the separator; it is no row of the list.
            separator = text.charAt(4);
            list = text.substring(text.indexOf('\n') + 1);
        }
        SheetBuilder builder = new SheetBuilder("", new SheetBuilder.Budget());
        Cells cells = new Cells();
        try (CSVParser parser = CSVParser.parse(new StringReader(list), format(separator))) {
            for (CSVRecord record : parser) {
                row(builder, cells, record);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw Limits.refusal("引号没有成对，无法分清各列；请在表格软件中打开并另存为 .xlsx 后再上传",
                    "Quotation marks do not pair, so the columns cannot be told apart; open the file in a spreadsheet"
                            + " program and save it as .xlsx");
        }
        Sheet sheet = builder.build();
        return new Grid(sheet.rows().isEmpty() ? List.of() : List.of(sheet), notices);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).setTrailingData(true)
                .get();
    }

    private static void row(SheetBuilder builder, Cells cells, CSVRecord record) {
        int number = (int) Math.min(Integer.MAX_VALUE, record.getRecordNumber());
        for (int column = 0; column < record.size(); column++) {
            builder.cell(number, column, cells.text(unguarded(record.get(column)), false));
        }
    }

    /** Without the apostrophe by which an export keeps spreadsheets from taking text for a formula. */
    private static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && Guard.looksLikeFormula(text.substring(1))
                ? text.substring(1)
                : text;
    }

    /** The separator that divides most of the first lines, and those the most. */
    private static char separator(String text) {
        List<String> lines = text.lines().limit(LINES_TRIED).filter(line -> !line.isBlank()).toList();
        char best = ',';
        long most = 0;
        for (char candidate : SEPARATORS) {
            long divided = lines.stream().filter(line -> occurrences(line, candidate) > 0).count();
            long points = divided * divided * 100
                    + lines.stream().mapToLong(line -> Math.min(100, occurrences(line, candidate))).sum();
            if (divided > 0 && points > most) {
                best = candidate;
                most = points;
            }
        }
        return best;
    }

    /** How often a separator occurs outside quotation marks. */
    private static int occurrences(String line, char separator) {
        int found = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                found++;
            }
        }
        return found;
    }
}
