package org.duijie.rules.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.rules.book.BookFile;
import org.duijie.rules.book.BookFolder;
import org.duijie.rules.book.CriterionFiles;
import org.duijie.rules.book.RowIds;
import org.duijie.rules.book.SheetTable;

/**
 * Keeps sheets with their criteria while the list of criteria changes. Names of files count places in that list, so a
 * criterion that moves takes its rows and the conditions somebody wrote by hand along. Not thread safe.
 */
final class CriterionSheets {
    private final BookSource book;
    private final SheetTable before;
    private final SequencedMap<String, String> files;
    private final RowIds ids;

    CriterionSheets(BookSource book) {
        this.book = book;
        this.before = table(BookFile.CRITERIA.file());
        this.files = CriterionFiles.of(before);
        this.ids = new RowIds(book);
    }

    private SheetTable table(String file) {
        return SheetTable.parse(file, book.sheets().getOrDefault(file, ""));
    }

    /** A line of the list of criteria under an id and a name that no other has. */
    static List<String> named(SheetTable criteria, List<List<String>> typed, List<String> cells) {
        Set<String> taken = new HashSet<>(CriterionFiles.of(criteria).keySet());
        Set<String> names = new HashSet<>();
        SheetTable now = new SheetTable(criteria.file(), criteria.headings(), typed);
        for (int row = 0; row < typed.size(); row++) {
            taken.add(SheetTable.plain(now.at(row, CriterionFiles.ID)));
            names.add(now.at(row, CriterionFiles.NAME));
        }
        String name = new SheetTable(criteria.file(), criteria.headings(), List.of(cells)).at(0, CriterionFiles.NAME);
        List<String> named = new ArrayList<>(cells);
        put(named, criteria.column(CriterionFiles.ID), CriterionFiles.fresh(taken));
        put(named, criteria.column(CriterionFiles.NAME), unused(names, name));
        return named;
    }

    private static String unused(Set<String> names, String name) {
        String other = name;
        for (int number = 2; !other.isEmpty() && names.contains(other); number++) {
            other = name + number;
        }
        return other;
    }

    private static void put(List<String> cells, int column, String value) {
        if (column >= 0) {
            cells.set(column, value);
        }
    }

    /**
     * The book with another list of criteria: one that is new gets a sheet for what it reads, one that is gone loses its own,
     * and one that reads something else has other columns.
     *
     * @param copies ids of new criteria that begin with the rows of another, and of that one
     */
    BookSource with(SheetTable criteria, Map<String, String> copies) {
        TreeMap<String, String> sheets = new TreeMap<>(book.sheets());
        files.values().forEach(file -> {
            sheets.remove(file);
            sheets.remove(CriterionFiles.conditions(file));
        });
        sheets.put(criteria.file(), criteria.csv());
        CriterionFiles.of(criteria).forEach((id, file) -> {
            String old = files.get(copies.getOrDefault(id, id));
            if (old == null) {
                sheets.put(file, blank(criteria, id, file).csv());
            } else {
                keep(sheets, old, file, columns(criteria, id, copies), copies.containsKey(id));
            }
        });
        return new BookSource(new BookRef(book.ref().name(), BookFolder.version(sheets)), sheets);
    }

    /** Rows under the name their sheet has now, to the letter as they were unless something of them changes. */
    private void keep(Map<String, String> sheets, String old, String file, Columns columns, boolean copied) {
        String text = book.sheets().get(old);
        if (text != null) {
            sheets.put(file, copied || columns.change() ? changed(old, file, columns, copied).csv() : text);
        }
        String conditions = book.sheets().get(CriterionFiles.conditions(old));
        if (conditions != null && !copied) {
            sheets.put(CriterionFiles.conditions(file), conditions);
        }
    }

    private SheetTable changed(String old, String file, Columns columns, boolean copied) {
        SheetTable table = columns.of(table(old));
        int column = table.column(BookFile.ROW);
        if (!copied || column < 0) {
            return new SheetTable(file, table.headings(), table.rows());
        }
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            List<String> cells = new ArrayList<>(row);
            cells.set(column, ids.next(old, ""));
            rows.add(cells);
        }
        return new SheetTable(file, table.headings(), rows);
    }

    private SheetTable blank(SheetTable criteria, String id, String file) {
        List<String> headings = CriterionFiles.headings(criteria, row(criteria, id));
        List<String> first = new ArrayList<>(Collections.nCopies(headings.size(), ""));
        first.set(0, ids.next(file, criteria.at(row(criteria, id), CriterionFiles.NAME)));
        return new SheetTable(file, headings, List.of(first));
    }

    private Columns columns(SheetTable criteria, String id, Map<String, String> copies) {
        Set<String> had = reads(before, copies.getOrDefault(id, id));
        Set<String> reads = reads(criteria, id);
        Set<String> gone = new LinkedHashSet<>(had);
        gone.removeAll(reads);
        Set<String> come = new LinkedHashSet<>(reads);
        come.removeAll(had);
        return new Columns(gone, come);
    }

    private static Set<String> reads(SheetTable criteria, String id) {
        return CriterionFiles.reads(criteria.at(row(criteria, id), CriterionFiles.READS));
    }

    private static int row(SheetTable criteria, String id) {
        int column = criteria.column(CriterionFiles.ID);
        return Math.max(0, criteria.rows().stream().map(row -> SheetTable.plain(row.get(column))).toList().indexOf(id));
    }

    /** Columns that go and come because a criterion reads something else. */
    private record Columns(Set<String> gone, Set<String> come) {
        boolean change() {
            return !gone.isEmpty() || !come.isEmpty();
        }

        SheetTable of(SheetTable table) {
            List<Integer> kept = new ArrayList<>();
            for (int column = 0; column < table.headings().size(); column++) {
                if (!gone.contains(SheetTable.plain(table.headings().get(column)))) {
                    kept.add(column);
                }
            }
            Set<String> known = new HashSet<>(table.headings().stream().map(SheetTable::plain).toList());
            List<String> added = come.stream().filter(word -> !known.contains(word)).toList();
            return new SheetTable(table.file(), widened(table.headings(), kept, added),
                    // whatever the fact it did not read before is, a row goes on meaning the same
                    table.rows().stream().map(
                            row -> widened(row, kept, Collections.nCopies(added.size(), CriterionFiles.ANYTHING.zh())))
                            .toList());
        }

        /** The cells that stay, with the new ones behind the first, which names the row. */
        private static List<String> widened(List<String> row, List<Integer> kept, List<String> added) {
            List<String> cells = new ArrayList<>(kept.stream().map(row::get).toList());
            cells.addAll(Math.min(1, cells.size()), added);
            return cells;
        }
    }
}
