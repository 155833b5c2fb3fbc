package org.duijie.engine.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

import org.duijie.engine.sheet.grid.Guard;

/** How cells look, and the one way text gets into them. */
final class Styles {

    private static final Pattern CHARACTER_NUMBER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final Workbook workbook;
    private final CellStyle text;
    private final CellStyle heading;
    private final CellStyle title;
    private final CellStyle subtitle;
    private final Map<Short, CellStyle> quoted = new HashMap<>();

    Styles(Workbook workbook) {
        this.workbook = workbook;
        this.text = bordered(font(11, false));
        this.heading = bordered(font(11, true));
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.subtitle = workbook.createCellStyle();
        subtitle.setFont(font(14, true));
        this.title = workbook.createCellStyle();
        title.setFont(font(28, true));
        title.setAlignment(HorizontalAlignment.CENTER);
        title.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private Font font(int points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private CellStyle bordered(Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    CellStyle text() {
        return text;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle title() {
        return title;
    }

    /** What stands above the headings of a sheet. */
    CellStyle subtitle() {
        return subtitle;
    }

    /** A style like another in which whatever is typed stays text. */
    CellStyle typed(CellStyle like) {
        CellStyle typed = workbook.createCellStyle();
        typed.cloneStyleFrom(like);
        typed.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return typed;
    }

    /**
     * Writes text as text. What a spreadsheet would take for a formula when the cell is edited or saved as CSV is marked as
     * quoted, as if a clerk had typed an apostrophe before it.
     */
    void write(Cell cell, String value, CellStyle style) {
        cell.setCellValue(escaped(value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…"));
        cell.setCellStyle(Guard.looksLikeFormula(value)
                ? quoted.computeIfAbsent(style.getIndex(), index -> quote(style))
                : style);
    }

    /** Text such as {@code _x0041_} is how workbooks write a character by its number; its first sign must be written so. */
    private static String escaped(String text) {
        return text.contains("_x") ? CHARACTER_NUMBER.matcher(text).replaceAll("_x005F_") : text;
    }

    private CellStyle quote(CellStyle style) {
        CellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        copy.setQuotePrefixed(true);
        return copy;
    }
}
