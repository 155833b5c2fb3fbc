package org.duijie.rules.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a clerk edits it. Rows and columns count from 0: the title is row 0, the headings row 1. */
final class Edited {
    private final XSSFWorkbook workbook;

    private Edited(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The workbook after these edits. */
    static byte[] with(byte[] file, Consumer<Edited> edits) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edits.accept(new Edited(workbook));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Sheet sheet(String name) {
        return Objects.requireNonNull(workbook.getSheet(name), name);
    }

    Cell cell(String sheet, int row, int column) {
        Row there = sheet(sheet).getRow(row);
        return (there == null ? sheet(sheet).createRow(row) : there).getCell(column,
                Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    void type(String sheet, int row, int column, String text) {
        cell(sheet, row, column).setCellValue(text);
    }

    /** Adds a row below the last. */
    void append(String sheet, String... cells) {
        Row row = sheet(sheet).createRow(sheet(sheet).getLastRowNum() + 1);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    /** Takes a row out and moves those below it up. */
    void deleteRow(String sheet, int row) {
        Sheet there = sheet(sheet);
        there.removeRow(there.getRow(row));
        if (row < there.getLastRowNum()) {
            there.shiftRows(row + 1, there.getLastRowNum(), -1);
        }
    }

    /** Takes a column out and moves those right of it. */
    void deleteColumn(String sheet, int column) {
        for (Row row : sheet(sheet)) {
            int last = row.getLastCellNum();
            for (int to = column; to < last; to++) {
                Cell next = row.getCell(to + 1);
                Cell here = row.getCell(to, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                here.setCellValue(next == null ? "" : next.getStringCellValue());
            }
        }
    }

    void deleteSheet(String sheet) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet(sheet)));
    }

    /** Adds a sheet as somebody types it: headings in the first row. */
    void addSheet(String name, List<List<String>> rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                row.createCell(c).setCellValue(rows.get(r).get(c));
            }
        }
    }

    /** Copies a sheet under another name. */
    void copySheet(String name, String copy) {
        workbook.cloneSheet(workbook.getSheetIndex(sheet(name)), copy);
    }
}
