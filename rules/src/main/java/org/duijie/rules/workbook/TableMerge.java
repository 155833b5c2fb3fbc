package org.duijie.rules.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;
import org.duijie.rules.book.SheetTable;

/** Lays a sheet that came back over the file it was made of. Columns and cells it does not show stay. Used once. */
final class TableMerge {
    /** Headings of text that is kept to the letter; elsewhere width, outer blanks and a leading apostrophe do not count. */
    private static final Set<String> PROSE = Set.of("理由", "英文理由", "依据", "名称", "英文名称", "内容", "场景");

    private final SheetTable base;
    private final SheetTable filled;
    private final List<Text> key;
    private final List<Column> columns = new ArrayList<>();

    /**
     * A column of the result.
     *
     * @param base its place in the file; -1 if it is new
     * @param filled its place in the sheet; -1 if the sheet does not show it
     */
    private record Column(String heading, int base, int filled) {}

    /** @param key headings of the columns by which rows are known */
    TableMerge(SheetTable base, SheetTable filled, List<Text> key) {
        this.base = base;
        this.filled = filled;
        this.key = key;
    }

    /**
     * The result, with a row for each of the sheet.
     *
     * @param givenUp which columns go when the sheet does not show them
     * @param kept which new columns count even if nothing stands in them
     */
    SheetTable merged(String file, Predicate<String> givenUp, Predicate<String> kept) {
        int[] from = origins();
        for (int column = 0; column < base.headings().size(); column++) {
            int shown = indexOf(from, column);
            if (shown >= 0 || !givenUp.test(base.headings().get(column))) {
                columns.add(new Column(base.headings().get(column), column, shown));
            }
        }
        addNew(from, kept);
        return new SheetTable(file, columns.stream().map(Column::heading).toList(), rows());
    }

    /** For each column of the sheet the column of the file that it shows; -1 for a new one. */
    private int[] origins() {
        int[] from = new int[filled.headings().size()];
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < from.length; i++) {
            String heading = filled.headings().get(i);
            int same = i < base.headings().size() && base.headings().get(i).equals(heading)
                    ? i
                    : base.column(Text.same(heading));
            from[i] = same >= 0 && taken.add(same) ? same : -1;
        }
        return from;
    }

    private void addNew(int[] from, Predicate<String> kept) {
        int next = 0;
        for (int i = 0; i < from.length; i++) {
            int shown = i;
            if (from[i] < 0 && (kept.test(filled.headings().get(i))
                    || filled.rows().stream().anyMatch(row -> !row.get(shown).isEmpty()))) {
                columns.add(next++, new Column(SheetTable.plain(filled.headings().get(i)), -1, i));
            } else if (from[i] >= 0) {
                next = 1 + columns.stream().map(Column::filled).toList().indexOf(i);
            }
        }
    }

    private List<List<String>> rows() {
        Map<List<String>, Deque<List<String>>> known = new HashMap<>();
        for (int row = 0; row < base.rows().size(); row++) {
            known.computeIfAbsent(key(base, row), none -> new ArrayDeque<>()).add(base.rows().get(row));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < filled.rows().size(); row++) {
            List<String> written = filled.rows().get(row);
            List<String> name = key(filled, row);
            @Nullable
            List<String> before = name.getFirst().isEmpty()
                    ? null
                    : known.getOrDefault(name, new ArrayDeque<>()).poll();
            rows.add(columns.stream().map(column -> cell(column, written, before)).toList());
        }
        return rows;
    }

    private List<String> key(SheetTable table, int row) {
        return key.stream().map(heading -> SheetTable.plain(table.at(row, heading))).toList();
    }

    private static String cell(Column column, List<String> written, @Nullable List<String> before) {
        String old = before == null || column.base < 0 ? "" : before.get(column.base);
        if (column.filled < 0) {
            return old;
        }
        String now = written.get(column.filled);
        if (PROSE.contains(column.heading)) {
            return now;
        }
        String plain = SheetTable.plain(now.startsWith("'") && !old.startsWith("'") ? now.substring(1) : now);
        return plain.equals(SheetTable.plain(old)) ? old : plain;
    }

    private static int indexOf(int[] places, int wanted) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a table says the same as the file, whose blank rows do not count. */
    static boolean same(SheetTable table, SheetTable file) {
        return table.headings().equals(file.headings()) && table.rows().equals(
                file.rows().stream().filter(row -> Stream.of(row).flatMap(List::stream).anyMatch(c -> !c.isEmpty()))
                        .toList());
    }
}
