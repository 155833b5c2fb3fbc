package org.duijie.rules.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.BookFile;
import org.duijie.rules.book.RowIds;
import org.duijie.rules.book.SheetTable;

/**
 * Gives ids to the rows that came without one. In the sheet of a new criterion, which is often a copy of another, rows whose
 * id somebody has get another. Used once.
 */
final class RowNumbering {
    private static final Text TWICE = Text.of("行号重复；如果是复制来的行，请清空这一格，系统会另行编号",
            "The id occurs twice; if the row was copied, empty this cell and it will get one");

    private final RowIds ids;
    private final Violations found;
    private final Map<String, String> oldFiles = new HashMap<>();

    RowNumbering(BookSource base, Violations found) {
        this.ids = new RowIds(base);
        this.found = found;
    }

    /**
     * Notes the ids that came along.
     *
     * @param tables rows of the criteria, by id of the criterion
     * @param sheets the sheets they came from
     * @param oldFiles the files of the criteria that were there before
     */
    void take(Map<String, SheetTable> tables, Map<String, FilledSheet> sheets, Map<String, String> oldFiles) {
        this.oldFiles.putAll(oldFiles);
        tables.forEach((id, table) -> {
            FilledSheet sheet = sheets.get(id);
            if (oldFiles.containsKey(id) && sheet != null) {
                ids.add(table);
                complain(table, sheet);
            }
        });
    }

    private void complain(SheetTable table, FilledSheet sheet) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < table.rows().size(); row++) {
            String id = table.at(row, BookFile.ROW);
            if (!id.isEmpty() && !seen.add(id)) {
                found.add(sheet.place(row, sheet.table().column(BookFile.ROW)), id, TWICE);
            }
        }
    }

    /** The table with an id in every row. */
    SheetTable numbered(String criterion, SheetTable table, String label) {
        String known = oldFiles.get(criterion);
        int column = table.column(BookFile.ROW);
        List<String> headings = new ArrayList<>(table.headings());
        List<List<String>> rows = new ArrayList<>();
        if (column < 0) {
            headings.addFirst(BookFile.ROW.zh());
        }
        Set<String> own = new HashSet<>();
        for (List<String> row : table.rows()) {
            List<String> cells = new ArrayList<>(row);
            if (column < 0) {
                cells.addFirst("");
            }
            String id = cells.get(Math.max(column, 0));
            if (id.isEmpty() || known == null && (ids.has(id) || !own.add(id))) {
                cells.set(Math.max(column, 0), ids.next(known == null ? table.file() : known, label));
            }
            rows.add(cells);
        }
        return new SheetTable(table.file(), headings, rows);
    }
}
