package org.duijie.rules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.RuleBook;
import org.duijie.rules.book.Sheet;
import org.duijie.rules.book.SheetTable;

/** Spoils a book at a random place. Used once. */
final class Spoiler {
    private final RuleBook<?> book;
    private final BookSource source;
    private final Random random;
    private final SortedMap<String, String> sheets;

    Spoiler(RuleBook<?> book, BookSource source, Random random) {
        this.book = book;
        this.source = source;
        this.random = random;
        this.sheets = new TreeMap<>(source.sheets());
    }

    BookSource spoilt() {
        return new BookSource(source.ref(), sheets);
    }

    /** One of the sheets of criteria that fit. */
    Sheet sheet(Predicate<Sheet> fits) {
        return oneOf(book.sheets().stream().filter(fits).toList());
    }

    /** One of the rows. */
    int row(Sheet sheet) {
        return random.nextInt(sheet.rows().size());
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    String cell(String file, int row, String heading) {
        return SheetTable.parse(file, text(file)).at(row, Text.same(heading));
    }

    void put(String file, int row, String heading, String cell) {
        rows(file, rows -> {
            int column = SheetTable.parse(file, text(file)).column(Text.same(heading));
            rows.get(row).set(column, cell);
        });
    }

    void remove(String file, int row) {
        rows(file, rows -> rows.remove(row));
    }

    /** Puts a copy of a row into another place, with another id. */
    void copy(String file, int row, int place) {
        rows(file, rows -> {
            List<String> copy = new ArrayList<>(rows.get(row));
            copy.set(0, "副本-1");
            rows.add(place, copy);
        });
    }

    void removeFile(String file) {
        sheets.remove(file);
    }

    void append(String file, String text) {
        sheets.put(file, text(file) + text);
    }

    /** The line of a criterion in the list of criteria. */
    int line(Sheet sheet) {
        return book.sheets().indexOf(sheet);
    }

    private void rows(String file, Consumer<List<List<String>>> change) {
        SheetTable table = SheetTable.parse(file, text(file));
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        change.accept(rows);
        sheets.put(file, new SheetTable(file, table.headings(), rows).csv());
    }

    private String text(String file) {
        return sheets.getOrDefault(file, "");
    }
}
