package org.duijie.rules.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.BookFile;
import org.duijie.rules.book.SheetTable;

/**
 * How two versions of a book differ, in plain words.
 *
 * @param changes each stroke, in the order of the sheets of the later version and their rows
 */
public record BookDifference(List<Stroke> changes) {
    public BookDifference {
        changes = List.copyOf(changes);
    }

    /** What happened to a row or cell. */
    public enum Kind {
        /** A sheet came or went as a whole. */
        SHEET_ADDED, SHEET_REMOVED,
        /** A row came or went. */
        ROW_ADDED, ROW_REMOVED,
        /** A row changed its place among the others. */
        ROW_MOVED,
        /** A cell says something else. */
        CELL
    }

    /**
     * One change.
     *
     * @param sheet what people call the sheet
     * @param file its file in the later version; in the earlier if the sheet is gone
     * @param row name of the row; empty if it is about the sheet
     * @param column heading of the cell; empty if it is about the row or the sheet
     * @param before what stood there; empty if nothing did
     * @param after what stands there now; empty if nothing does
     */
    public record Stroke(Kind kind, Text sheet, String file, String row, String column, String before, String after) {
        /** Such as {@code 学历 学历-3，需方得分：8 → 12}. */
        public Text words() {
            return Text.of(sheet.zh() + words("新表", "删去此表", "新行", "删去", "移动了位置", "，", "（空）"),
                    sheet.en() + words("new sheet", "sheet removed", "new row", "removed", "moved", ", ", "(empty)"));
        }

        private String words(String sheetAdded, String sheetRemoved, String added, String removed, String moved,
                String comma, String empty) {
            return switch (kind) {
                case SHEET_ADDED -> " " + sheetAdded;
                case SHEET_REMOVED -> " " + sheetRemoved;
                case ROW_ADDED -> " " + row + comma + added + (after.isEmpty() ? "" : " " + after);
                case ROW_REMOVED -> " " + row + comma + removed + (before.isEmpty() ? "" : " " + before);
                case ROW_MOVED -> " " + row + comma + moved;
                case CELL -> " " + row + comma + column + " " + (before.isEmpty() ? empty : before) + " → "
                        + (after.isEmpty() ? empty : after);
            };
        }
    }

    /**
     * Compares two versions of a book.
     *
     * @throws org.duijie.engine.problem.Refusal INVALID if a file is no CSV
     */
    public static BookDifference of(BookSource before, BookSource after) {
        if (before.sheets().equals(after.sheets())) {
            return new BookDifference(List.of());
        }
        Map<String, SheetTable> earlier = tables(before);
        Map<String, SheetTable> later = tables(after);
        Map<String, Text> criteria = new HashMap<>();
        for (Map<String, SheetTable> tables : List.of(earlier, later)) {
            SheetTable list = tables.get(BookFile.CRITERIA.file());
            if (list != null) {
                criteria.putAll(SheetKind.criteria(list));
            }
        }
        List<Stroke> strokes = new ArrayList<>();
        Set<String> stems = new LinkedHashSet<>(later.keySet());
        stems.addAll(earlier.keySet());
        for (String stem : stems) {
            SheetTable was = earlier.get(stem);
            SheetTable is = later.get(stem);
            if (was == null && is != null) {
                strokes.add(sheet(Kind.SHEET_ADDED, is, criteria));
            } else if (was != null && is == null) {
                strokes.add(sheet(Kind.SHEET_REMOVED, was, criteria));
            } else if (was != null && is != null) {
                strokes.addAll(strokes(was, is, SheetKind.label(is.file(), criteria)));
            }
        }
        return new BookDifference(strokes);
    }

    private static Map<String, SheetTable> tables(BookSource source) {
        Map<String, SheetTable> tables = new LinkedHashMap<>();
        source.sheets().forEach((file, text) -> tables.put(SheetKind.stem(file), SheetTable.parse(file, text)));
        return tables;
    }

    private static Stroke sheet(Kind kind, SheetTable table, Map<String, Text> criteria) {
        return new Stroke(kind, SheetKind.label(table.file(), criteria), table.file(), "", "", "", "");
    }

    private static List<Stroke> strokes(SheetTable was, SheetTable is, Text label) {
        Map<String, List<String>> before = rows(was);
        Map<String, List<String>> after = rows(is);
        Set<String> stayed = longestOrder(before.keySet().stream().filter(after::containsKey).toList(),
                after.keySet().stream().filter(before::containsKey).toList());
        List<Stroke> strokes = new ArrayList<>();
        after.forEach((row, cells) -> {
            List<String> old = before.get(row);
            if (old == null) {
                strokes.add(new Stroke(Kind.ROW_ADDED, label, is.file(), row, "", "", inOneLine(cells)));
                return;
            }
            if (!stayed.contains(row)) {
                strokes.add(new Stroke(Kind.ROW_MOVED, label, is.file(), row, "", "", ""));
            }
            cells(was, old, is, cells)
                    .forEach((column, pair) -> strokes.add(new Stroke(Kind.CELL, label, is.file(), row, column,
                            pair.getFirst(), pair.getLast())));
        });
        before.forEach((row, cells) -> {
            if (!after.containsKey(row)) {
                strokes.add(new Stroke(Kind.ROW_REMOVED, label, is.file(), row, "", inOneLine(cells), ""));
            }
        });
        return strokes;
    }

    private static Map<String, List<String>> rows(SheetTable table) {
        List<String> names = SheetKind.names(table);
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (int row = 0; row < names.size(); row++) {
            if (!SheetKind.blank(table.rows().get(row))) {
                rows.put(names.get(row), table.rows().get(row));
            }
        }
        return rows;
    }

    /** The cells that differ, before and after, by heading. */
    private static Map<String, List<String>> cells(SheetTable was, List<String> old, SheetTable is,
            List<String> cells) {
        Set<String> headings = new LinkedHashSet<>(is.headings());
        headings.addAll(was.headings());
        Map<String, List<String>> differing = new LinkedHashMap<>();
        for (String heading : headings) {
            String before = at(was, old, heading);
            String after = at(is, cells, heading);
            if (!before.equals(after)) {
                differing.put(heading, List.of(before, after));
            }
        }
        return differing;
    }

    private static String at(SheetTable table, List<String> row, String heading) {
        int column = table.headings().indexOf(heading);
        return column < 0 ? "" : row.get(column);
    }

    private static String inOneLine(List<String> cells) {
        return String.join(" | ", cells.stream().skip(1).filter(cell -> !cell.isEmpty()).toList());
    }

    /** As many of the names as keep their order from one list to the other; the rest has moved. */
    private static Set<String> longestOrder(List<String> before, List<String> after) {
        Map<String, Integer> places = new HashMap<>();
        before.forEach(name -> places.put(name, places.size()));
        // Of each length, the chain that ends earliest; patience sorting.
        TreeMap<Integer, Chain> ends = new TreeMap<>();
        for (String name : after) {
            int place = places.getOrDefault(name, -1);
            Map.Entry<Integer, Chain> shorter = ends.lowerEntry(place);
            Map.Entry<Integer, Chain> replaced = ends.higherEntry(place);
            if (replaced != null) {
                ends.remove(replaced.getKey());
            }
            ends.put(place, new Chain(name, shorter == null ? null : shorter.getValue()));
        }
        Set<String> longest = new LinkedHashSet<>();
        for (Chain chain = ends.isEmpty() ? null : ends.lastEntry().getValue(); chain != null; chain = chain.before) {
            longest.add(chain.name);
        }
        return longest;
    }

    private record Chain(String name, @Nullable Chain before) {}
}
