package org.duijie.rules.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.sheet.grid.Sheet;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.BookFile;
import org.duijie.rules.book.BookFolder;
import org.duijie.rules.book.CriterionFiles;
import org.duijie.rules.book.SheetTable;

/** Makes a book of a workbook that came back and the book it was made of. Used once. */
final class BookUpload {
    private static final int MOST_ROWS = 5_000;

    private final BookSource base;
    private final Claims claims;
    private final SortedMap<String, String> files;
    private final Violations found = new Violations();

    BookUpload(BookSource base, List<Sheet> sheets) {
        this.base = base;
        this.claims = new Claims(sheets.stream().map(FilledSheet::of).toList());
        this.files = new TreeMap<>(base.sheets());
    }

    BookSource book() {
        Stream.of(BookFile.BOOK, BookFile.GROUPS, BookFile.SCENARIOS).forEach(this::file);
        SheetTable before = table(BookFile.CRITERIA.file());
        SequencedMap<String, String> oldFiles = CriterionFiles.of(before);
        SheetTable criteria = criteria(before, oldFiles.keySet());
        moveConditions(oldFiles, CriterionFiles.of(criteria));
        files.keySet().removeAll(oldFiles.values());
        rows(before, oldFiles, criteria);
        claims.left().forEach(sheet -> found.add(Sheet.place(sheet.name()), sheet.name(),
                Text.of("不知道这是哪个评判项的工作表；请使它与“评判项”表中的名称一致，不需要的请删去",
                        "No criterion has this name; name the sheet like one, or delete it")));
        found.refuse(Refusal.Kind.INVALID);
        return new BookSource(new BookRef(base.ref().name(), BookFolder.version(files)), files);
    }

    private void file(BookFile known) {
        FilledSheet sheet = claims.file(known.label().zh());
        String file = known.file();
        if (sheet != null && sound(sheet, table(file), known.keys())
                && (files.containsKey(file) || !sheet.table().rows().isEmpty())) {
            put(file, file, merged(sheet, table(file), file, known.keys(), Set.of(), Set.of()));
        }
    }

    private SheetTable table(String file) {
        return SheetTable.parse(file, base.sheets().getOrDefault(file, ""));
    }

    /** Whether the sheet has the columns by which rows are known, and not too many rows. */
    private boolean sound(FilledSheet sheet, SheetTable table, List<Text> key) {
        int before = found.found().size();
        for (Text heading : key) {
            if (sheet.table().column(heading) < 0 && table.column(heading) >= 0) {
                found.add(sheet.place(-1, 0), "", Text.of("缺少“" + heading.zh() + "”列，认不出哪一行是哪一行",
                        "The column \"" + heading.en() + "\" is missing, so rows cannot be told apart"));
            }
        }
        if (sheet.table().rows().size() > MOST_ROWS) {
            found.add(Sheet.place(sheet.name()), Integer.toString(sheet.table().rows().size()),
                    Text.of("行数超过 " + MOST_ROWS, "More than " + MOST_ROWS + " rows"));
        }
        return found.found().size() == before;
    }

    private static SheetTable merged(FilledSheet sheet, SheetTable base, String file, List<Text> key,
            Set<String> givenUp, Set<String> wanted) {
        return new TableMerge(base, sheet.table(), key).merged(file, givenUp::contains,
                heading -> base.headings().isEmpty() || wanted.contains(SheetTable.plain(heading)));
    }

    /** Takes the table into the book; to the letter as it was if it says the same. */
    private void put(String file, String oldFile, SheetTable table) {
        String old = base.sheets().get(oldFile);
        files.put(file, old != null && TableMerge.same(table, SheetTable.parse(oldFile, old)) ? old : table.csv());
    }

    private SheetTable criteria(SheetTable before, Set<String> old) {
        FilledSheet sheet = claims.file(BookFile.CRITERIA.label().zh());
        if (sheet == null || !sound(sheet, before, BookFile.CRITERIA.keys())) {
            return before;
        }
        FilledSheet known = withIds(sheet, before, old);
        SheetTable table = merged(known, before, BookFile.CRITERIA.file(), BookFile.CRITERIA.keys(), Set.of(),
                Set.of());
        put(BookFile.CRITERIA.file(), BookFile.CRITERIA.file(), table);
        return table;
    }

    /** The list of criteria with an id in every row: by its name the one it had, or a new one. */
    private FilledSheet withIds(FilledSheet sheet, SheetTable before, Set<String> old) {
        int column = sheet.table().column(CriterionFiles.ID);
        if (column < 0) {
            return sheet;
        }
        Map<String, String> byName = new HashMap<>();
        for (int row = 0; row < before.rows().size(); row++) {
            byName.putIfAbsent(before.at(row, CriterionFiles.NAME), before.at(row, CriterionFiles.ID));
        }
        Set<String> taken = new HashSet<>(old);
        sheet.table().rows().forEach(row -> taken.add(SheetTable.plain(row.get(column))));
        taken.remove("");
        Set<String> seen = new HashSet<>();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < sheet.table().rows().size(); row++) {
            List<String> cells = new ArrayList<>(sheet.table().rows().get(row));
            String id = SheetTable.plain(cells.get(column));
            if (id.isEmpty()) {
                String had = byName.getOrDefault(sheet.table().at(row, CriterionFiles.NAME), "");
                id = had.isEmpty() || seen.contains(had) || written(sheet, had) ? CriterionFiles.fresh(taken) : had;
            }
            if (!CriterionFiles.isId(id) || !seen.add(id)) {
                found.add(sheet.place(row, column), id, CriterionFiles.idRule());
            }
            cells.set(column, id);
            rows.add(cells);
        }
        return sheet.with(rows);
    }

    private static boolean written(FilledSheet sheet, String id) {
        int column = sheet.table().column(CriterionFiles.ID);
        return sheet.table().rows().stream().anyMatch(row -> SheetTable.plain(row.get(column)).equals(id));
    }

    /** Conditions written as rules stand in no sheet; they stay with their criterion. */
    private void moveConditions(Map<String, String> oldFiles, Map<String, String> newFiles) {
        oldFiles.values().forEach(file -> files.remove(CriterionFiles.conditions(file)));
        newFiles.forEach((id, file) -> {
            String old = base.sheets().get(CriterionFiles.conditions(oldFiles.getOrDefault(id, "")));
            if (old != null) {
                files.put(CriterionFiles.conditions(file), old);
            }
        });
    }

    private void rows(SheetTable before, SequencedMap<String, String> oldFiles, SheetTable criteria) {
        SequencedMap<String, String> newFiles = CriterionFiles.of(criteria);
        Map<String, String> labels = column(criteria, newFiles.keySet(), CriterionFiles.NAME);
        Map<String, String> oldReads = column(before, oldFiles.keySet(), CriterionFiles.READS);
        Map<String, String> reads = column(criteria, newFiles.keySet(), CriterionFiles.READS);
        Map<String, FilledSheet> sheets = claims.criteria(labels, oldFiles.keySet());
        RowNumbering numbering = new RowNumbering(base, found);
        Map<String, SheetTable> tables = new LinkedHashMap<>();
        newFiles.forEach((id, file) -> {
            FilledSheet sheet = sheets.get(id);
            String oldFile = oldFiles.get(id);
            SheetTable old = oldFile == null ? new SheetTable(file, List.of(), List.of()) : table(oldFile);
            if (sheet != null && sound(sheet, old, List.of(BookFile.ROW))) {
                Set<String> had = CriterionFiles.reads(oldReads.getOrDefault(id, ""));
                Set<String> wanted = CriterionFiles.reads(reads.getOrDefault(id, ""));
                Set<String> givenUp = new HashSet<>(had);
                givenUp.removeAll(wanted);
                wanted.removeAll(had);
                tables.put(id, merged(sheet, old, file, List.of(BookFile.ROW), givenUp, wanted));
            } else if (oldFile != null && base.sheets().containsKey(oldFile)) {
                files.put(file, base.sheets().get(oldFile));
            }
        });
        numbering.take(tables, sheets, oldFiles);
        tables.forEach((id, table) -> put(table.file(), oldFiles.getOrDefault(id, table.file()),
                numbering.numbered(id, table, labels.getOrDefault(id, ""))));
    }

    private static Map<String, String> column(SheetTable criteria, Set<String> ids, Text heading) {
        Map<String, String> cells = new LinkedHashMap<>();
        ids.forEach(id -> cells.put(id, ""));
        for (int row = criteria.rows().size() - 1; row >= 0; row--) {
            String cell = criteria.at(row, heading);
            cells.computeIfPresent(criteria.at(row, CriterionFiles.ID), (id, none) -> cell);
        }
        return cells;
    }
}
