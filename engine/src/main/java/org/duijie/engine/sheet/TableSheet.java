package org.duijie.engine.sheet;

import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a frozen line of headings and records below it, written from top to bottom. When it is full it goes on in a
 * further sheet under the same headings.
 */
final class TableSheet {

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param width in characters, 1 to 255; a Chinese character takes two
     */
    record Column(String heading, int width) {}

    private static final int CHARACTER = 256;

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final String name;
    private final List<Column> columns;
    private final int frozenColumns;
    private SXSSFSheet sheet;
    private int number = 1;
    private int next;

    /**
     * Begins a sheet.
     *
     * @param frozenColumns how many columns stay in sight when one scrolls sideways
     */
    TableSheet(SXSSFWorkbook workbook, Styles styles, String name, int frozenColumns, List<Column> columns) {
        this.workbook = workbook;
        this.styles = styles;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.frozenColumns = frozenColumns;
        this.sheet = begin(name);
    }

    private SXSSFSheet begin(String sheetName) {
        SXSSFSheet begun = workbook.createSheet(sheetName);
        begun.createFreezePane(frozenColumns, 1);
        begun.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        begun.getPrintSetup().setLandscape(true);
        begun.setFitToPage(true);
        begun.getPrintSetup().setFitHeight((short) 0);
        Row headings = begun.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            begun.setColumnWidth(i, columns.get(i).width() * CHARACTER);
            styles.write(headings.createCell(i), columns.get(i).heading(), styles.heading());
        }
        next = 1;
        return begun;
    }

    /** Begins a record. */
    Line line() {
        if (next > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
            number++;
            sheet = begin(name + " " + number);
        }
        return new Line(sheet.createRow(next++));
    }

    /** A record that is filled from left to right. */
    final class Line {
        private final Row row;
        private int column;

        private Line(Row row) {
            this.row = row;
        }

        Line text(String text) {
            styles.write(cell(), text, styles.text());
            return this;
        }

        Line number(int value) {
            Cell cell = cell();
            cell.setCellValue(value);
            cell.setCellStyle(styles.text());
            return this;
        }

        /** An empty cell if there is no number. */
        Line number(@Nullable Integer value) {
            return value == null ? text("") : number(value.intValue());
        }

        private Cell cell() {
            return row.createCell(column++);
        }
    }
}
