package org.duijie.rules.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.BookFile;
import org.duijie.rules.book.CriterionFiles;
import org.duijie.rules.book.SheetTable;

/**
 * What people call a book and its sheets, though anything may be wrong in them.
 *
 * @param book the name of the book; its id if it says none
 * @param sheets its sheets in the order people read them, those of the book as a whole first
 */
public record SheetLabels(Text book, List<Sheet> sheets) {
    public SheetLabels {
        sheets = List.copyOf(sheets);
    }

    /**
     * A sheet.
     *
     * @param criterion id of the criterion it is of; empty if it is of the book as a whole
     */
    public record Sheet(String file, String criterion, Text label) {}

    /** Reads the names off the sheets. */
    public static SheetLabels of(BookSource source) {
        Map<String, Text> criteria = SheetKind.criteria(table(source, BookFile.CRITERIA));
        List<Sheet> sheets = source.sheets().keySet().stream()
                .map(file -> new Sheet(file, CriterionFiles.criterion(file).orElse(""),
                        SheetKind.label(file, criteria)))
                .sorted(Comparator.comparing((Sheet sheet) -> !sheet.criterion().isEmpty())
                        .thenComparing(Sheet::file))
                .toList();
        return new SheetLabels(SheetKind.bookName(table(source, BookFile.BOOK), source.ref().name()), sheets);
    }

    /** The labels by file. */
    public Map<String, Text> byFile() {
        return sheets.stream().collect(Collectors.toUnmodifiableMap(Sheet::file, Sheet::label));
    }

    /** What people call a sheet; the file's name if there is no such sheet. */
    public Text label(String file) {
        return byFile().getOrDefault(file, Text.same(file));
    }

    private static SheetTable table(BookSource source, BookFile file) {
        return SheetTable.parse(file.file(), source.sheets().getOrDefault(file.file(), ""));
    }
}
