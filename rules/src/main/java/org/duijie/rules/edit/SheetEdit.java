package org.duijie.rules.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.BookFile;
import org.duijie.rules.book.BookFolder;
import org.duijie.rules.book.CriterionFiles;
import org.duijie.rules.book.RowIds;
import org.duijie.rules.book.SheetTable;

/**
 * One stroke on a sheet.
 *
 * @param operation what to do after the cells were written
 * @param row the row it is done to, from 0; meaningless for {@link Operation#SAVE}
 */
public record SheetEdit(Operation operation, int row) {
    private static final int MOST_ROWS = 500;

    /** What can be done to a row. */
    public enum Operation {
        /** Nothing more. */
        SAVE,
        /** An empty row below it. */
        ADD,
        /** The same row again below it, under a new name. */
        COPY,
        /** It changes places with the one above. */
        UP,
        /** It changes places with the one below. */
        DOWN,
        /** It goes. */
        REMOVE
    }

    /**
     * The book with that stroke done.
     *
     * @param file the sheet
     * @param cells its rows as they were typed, as wide as the headings; rows it does not have yet may follow
     * @throws Refusal NOT_FOUND if the book has no such sheet, INVALID if it would have over 500 rows, the row is none, or the
     *     file holds rules somebody wrote by hand, which are only looked at here
     */
    public BookSource on(BookSource book, String file, List<List<String>> cells) {
        String text = book.sheets().get(file);
        if (text == null) {
            throw Refusal.notFound(Text.of("表", "sheet"), file);
        }
        if (file.endsWith(CriterionFiles.RULES)) {
            throw Refusal.of(Refusal.Kind.INVALID, file, "", Text.of("手写规则在这里只能看，不能改；请由写规则的人经接口更新",
                    "rules written by hand are only looked at here; whoever writes them sends them in by the interface"));
        }
        SheetTable table = SheetTable.parse(file, text);
        List<List<String>> rows = new ArrayList<>(cells);
        if (operation != Operation.SAVE && (row < 0 || row >= rows.size())
                && !(operation == Operation.ADD && rows.isEmpty())) {
            throw Refusal.of(Refusal.Kind.INVALID, file, Integer.toString(row),
                    Text.of("没有这一行；共 " + rows.size() + " 行", "there is no such row; there are " + rows.size()));
        }
        apply(book, table, rows);
        if (rows.size() > MOST_ROWS) {
            throw Refusal.of(Refusal.Kind.INVALID, file, Integer.toString(rows.size()),
                    Text.of("一张表至多 " + MOST_ROWS + " 行", "a sheet has at most " + MOST_ROWS + " rows"));
        }
        SheetTable edited = new SheetTable(file, table.headings(), rows);
        return BookFile.CRITERIA.file().equals(file)
                ? new CriterionSheets(book).with(edited, copies(table, rows))
                : with(book, edited);
    }

    /** The book with another table in the place of the one of that file. */
    public static BookSource with(BookSource book, SheetTable table) {
        TreeMap<String, String> sheets = new TreeMap<>(book.sheets());
        sheets.put(table.file(), table.csv());
        return new BookSource(new BookRef(book.ref().name(), BookFolder.version(sheets)), sheets);
    }

    private void apply(BookSource book, SheetTable table, List<List<String>> rows) {
        switch (operation) {
            case SAVE -> {
                // The cells are all there is.
            }
            case ADD -> rows.add(rows.isEmpty() ? 0 : row + 1,
                    named(book, table, rows, Collections.nCopies(table.headings().size(), "")));
            case COPY -> rows.add(row + 1, named(book, table, rows, rows.get(row)));
            case UP -> Collections.swap(rows, row, Math.max(0, row - 1));
            case DOWN -> Collections.swap(rows, row, Math.min(rows.size() - 1, row + 1));
            case REMOVE -> rows.remove(row);
        }
    }

    /** Of a criterion that was copied just now, which one it is a copy of. */
    private Map<String, String> copies(SheetTable table, List<List<String>> rows) {
        int column = table.column(CriterionFiles.ID);
        return operation == Operation.COPY && column >= 0
                ? Map.of(SheetTable.plain(rows.get(row + 1).get(column)), SheetTable.plain(rows.get(row).get(column)))
                : Map.of();
    }

    /** A row under a name that no row of the book has or had, nor one that was typed just now. */
    private static List<String> named(BookSource book, SheetTable table, List<List<String>> typed, List<String> cells) {
        if (BookFile.CRITERIA.file().equals(table.file())) {
            return CriterionSheets.named(table, typed, cells);
        }
        int column = table.column(BookFile.ROW);
        if (column < 0) {
            return cells;
        }
        List<String> named = new ArrayList<>(cells);
        RowIds ids = new RowIds(book);
        ids.add(new SheetTable(table.file(), table.headings(), typed));
        named.set(column, ids.next(table.file(), SheetLabels.of(book).label(table.file()).zh()));
        return named;
    }
}
