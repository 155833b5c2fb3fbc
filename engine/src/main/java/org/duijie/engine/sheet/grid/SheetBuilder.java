package org.duijie.engine.sheet.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Collects the cells of one sheet row by row, within the {@link Limits}. Not thread safe. */
final class SheetBuilder {
    /** How many hidden rows, hidden columns and merged regions are told of a sheet. */
    private static final int MARKS = 20;

    private final String name;
    private final Budget budget;
    private final List<Line> lines = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet(Limits.COLUMNS);
    private final List<Integer> hiddenRows = new ArrayList<>();
    private long looked;

    SheetBuilder(String name, Budget budget) {
        this.name = name;
        this.budget = budget;
    }

    /** What all sheets of a file may hold together. */
    static final class Budget {
        private int rows;
        private int cells;
        private long chars;

        private void row(String sheet) {
            if (++rows > Limits.ROWS) {
                throw Limits.tooManyRows(sheet);
            }
        }

        private void cell(Cell cell) {
            chars += cell.text().length();
            if (++cells > Limits.CELLS || chars > Limits.CHARS) {
                throw Limits.tooMuch();
            }
        }
    }

    /** A row while it grows; columns from 0. */
    private static final class Line {
        private final int number;
        private Cell[] cells = new Cell[16];
        private int width;

        Line(int number) {
            this.number = number;
        }

        void set(int column, Cell cell) {
            if (column >= cells.length) {
                cells = Arrays.copyOf(cells, Math.min(Limits.COLUMNS, Math.max(column + 1, cells.length * 2)));
            }
            cells[column] = cell;
            width = Math.max(width, column + 1);
        }

        Cell get(int column) {
            Cell cell = column < width ? cells[column] : null;
            return cell == null ? Cell.EMPTY : cell;
        }

        Row row() {
            List<Cell> row = new ArrayList<>(width);
            for (int column = 0; column < width; column++) {
                row.add(get(column));
            }
            return new Row(number, row);
        }
    }

    /** A merged region; rows as shown, columns from 0, all included. */
    record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    /** Enters a cell, rows from top to bottom; the last one wins where a cell comes twice. Empty ones are not kept. */
    void cell(int row, int column, Cell cell) {
        if (cell.blank()) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            throw Limits.tooManyColumns(name, row);
        }
        budget.cell(cell);
        Line last = lines.isEmpty() ? null : lines.getLast();
        if (last == null || last.number < row) {
            budget.row(name);
            last = new Line(row);
            lines.add(last);
        } else if (last.number > row) {
            throw Limits.broken();
        }
        last.set(column, cell);
    }

    /** Enters a merged region, whose first cell then stands in every row that has anything. */
    void merge(Merge merge) {
        if (merges.size() < Limits.MERGES) {
            merges.add(merge);
        }
    }

    /** Says that a row with something in it is not shown. */
    void hideRow(int row) {
        if (hiddenRows.size() < MARKS && !hiddenRows.contains(row)) {
            hiddenRows.add(row);
        }
    }

    /** Says that columns are not shown. */
    void hideColumns(int first, int last) {
        if (first >= 0 && first < Limits.COLUMNS && last >= first) {
            hiddenColumns.set(first, Math.min(last + 1, Limits.COLUMNS));
        }
    }

    /** What of the sheet a reader would not see, or see once for many. */
    SheetMarks marks() {
        List<Integer> columns = hiddenColumns.stream()
                .filter(column -> lines.stream().anyMatch(line -> !line.get(column).blank())).limit(MARKS).boxed()
                .toList();
        return new SheetMarks(hiddenRows, columns, merges.stream().limit(MARKS).toList());
    }

    /** The sheet as collected. */
    Sheet build() {
        int width = lines.stream().mapToInt(line -> line.width).max().orElse(0);
        merges.forEach(merge -> fill(merge, width));
        return new Sheet(name, lines.stream().map(Line::row).toList());
    }

    private void fill(Merge merge, int width) {
        int first = indexOf(merge.firstRow);
        if (first == lines.size() || lines.get(first).number != merge.firstRow) {
            return;
        }
        Cell value = lines.get(first).get(merge.firstColumn);
        if (value.blank()) {
            return;
        }
        int lastColumn = Math.min(merge.lastColumn, width - 1);
        for (int i = first; i < lines.size() && lines.get(i).number <= merge.lastRow; i++) {
            looked += lastColumn - merge.firstColumn + 1L;
            if (looked > Limits.MERGED_CELLS) {
                return;
            }
            for (int column = merge.firstColumn; column <= lastColumn; column++) {
                if (lines.get(i).get(column).blank()) {
                    budget.cell(value);
                    lines.get(i).set(column, value);
                }
            }
        }
    }

    /** The place of the first line that is not above the row. */
    private int indexOf(int row) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).number < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
