package org.duijie.engine.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.sheet.grid.Grid;
import org.duijie.engine.sheet.grid.Guard;

/**
 * The list somebody sent, with what is wrong in it: a column 问题, coloured cells and comments. The very workbook is kept
 * where it is sound and small enough to be held whole; of others and of csv files the rows are written anew. Text that a
 * spreadsheet would take for a formula is quoted in either.
 */
public final class ProblemWorkbook {
    private static final int KEPT_BYTES = 4 << 20;
    private static final int KEPT_CELLS = 200_000;
    private static final int COMMENTS = 5_000;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int WIDTH = 60 * 256;
    /** Of a cell in an xls file, which is divided into 1,024 parts. */
    private static final int RIGHT_EDGE = 1_023;

    private final Workbook workbook;
    private final Map<String, Sheet> sheets;
    private final Map<String, CellStyle> coloured = new HashMap<>();
    private final Map<Short, CellStyle> quoted = new HashMap<>();
    private int comments;

    private ProblemWorkbook(Workbook workbook, Map<String, Sheet> sheets) {
        this.workbook = workbook;
        this.sheets = sheets;
    }

    /**
     * Something to be said of a cell.
     *
     * @param sheet name of the sheet; empty for a csv file
     * @param row as the spreadsheet shows it
     * @param column letters of the column; empty where the list has no such column
     * @param fault whether it keeps the row out, or is only to be looked at
     * @param words what is to be said
     */
    public record Mark(String sheet, int row, String column, boolean fault, String words) {}

    /** What is written: the bytes are .xls only where the file was one and is kept. */
    public enum Format {
        XLSX, XLS
    }

    /**
     * Writes the list with its marks; leaves the stream open.
     *
     * @param file the file as it was sent
     * @param grid what was read from it
     * @param headingRows the row of the headings of each sheet by name
     * @param heading what stands above the column of problems
     * @return the format written
     * @throws IOException if the stream cannot be written
     */
    public static Format write(byte[] file, Grid grid, Map<String, Integer> headingRows, String heading,
            List<Mark> marks, OutputStream out) throws IOException {
        if (keepable(file, grid)) {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            Format format = kept(file, grid, headingRows, heading, marks, kept);
            if (format != null && opens(kept.toByteArray())) {
                kept.writeTo(out);
                return format;
            }
        }
        try (Workbook workbook = new XSSFWorkbook()) {
            return new ProblemWorkbook(workbook, rewritten(grid, workbook)).write(headingRows, heading, marks, out);
        }
    }

    private static boolean keepable(byte[] file, Grid grid) {
        long cells = grid.sheets().stream().flatMap(sheet -> sheet.rows().stream()).mapToLong(row -> row.cells().size())
                .sum();
        boolean csv = grid.sheets().stream().anyMatch(sheet -> sheet.name().isEmpty());
        return !csv && file.length <= KEPT_BYTES && cells <= KEPT_CELLS;
    }

    /** Marks the very workbook; null if what can be read cell by cell cannot be held or written whole. */
    private static @Nullable Format kept(byte[] file, Grid grid, Map<String, Integer> headingRows, String heading,
            List<Mark> marks, OutputStream out) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            Map<String, Sheet> sheets = new HashMap<>();
            for (var from : grid.sheets()) {
                sheets.put(from.name(), Objects.requireNonNull(workbook.getSheet(from.name())));
            }
            return new ProblemWorkbook(workbook, sheets).write(headingRows, heading, marks, out);
        } catch (IOException | RuntimeException unusual) {
            return null;
        }
    }

    /** Whether what was written can be opened: of an odd package more may be lost than is noticed while it is written. */
    private static boolean opens(byte[] file) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            return workbook.getNumberOfSheets() > 0;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static Map<String, Sheet> rewritten(Grid grid, Workbook workbook) {
        Styles styles = new Styles(workbook);
        Map<String, Sheet> sheets = new HashMap<>();
        for (var from : grid.sheets()) {
            Sheet sheet = named(workbook, from.name());
            sheets.putIfAbsent(from.name(), sheet);
            for (var row : from.rows()) {
                Row to = sheet.createRow(row.number() - 1);
                for (int column = 0; column < row.cells().size(); column++) {
                    if (!row.cell(column).text().isEmpty()) {
                        styles.write(to.createCell(column), row.cell(column).text(), styles.text());
                    }
                }
            }
        }
        return sheets;
    }

    /** A sheet of that name as far as a sheet may have it, and no other has. */
    private static Sheet named(Workbook workbook, String name) {
        String safe = WorkbookUtil.createSafeSheetName(name.isEmpty() ? "Sheet1" : name);
        return workbook.getSheet(safe) == null ? workbook.createSheet(safe) : workbook.createSheet();
    }

    private Format write(Map<String, Integer> headingRows, String heading, List<Mark> marks, OutputStream out)
            throws IOException {
        mark(headingRows, heading, marks);
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(this::quote)));
        workbook.write(out);
        return workbook.getSpreadsheetVersion() == SpreadsheetVersion.EXCEL97 ? Format.XLS : Format.XLSX;
    }

    private void mark(Map<String, Integer> headingRows, String heading, List<Mark> marks) {
        Map<String, List<Mark>> bySheet = marks.stream()
                .collect(Collectors.groupingBy(Mark::sheet, TreeMap::new, Collectors.toList()));
        headingRows.forEach((name, headingRow) -> {
            Sheet sheet = sheets.get(name);
            if (sheet != null) {
                mark(sheet, headingRow - 1, heading, bySheet.getOrDefault(name, List.of()));
            }
        });
    }

    private void mark(Sheet sheet, int headingRow, String heading, List<Mark> marks) {
        int last = 0;
        for (Row row : sheet) {
            last = Math.max(last, row.getLastCellNum());
        }
        int place = Math.min(last, workbook.getSpreadsheetVersion().getLastColumnIndex());
        cell(sheet, headingRow, place).setCellValue(heading);
        sheet.setColumnWidth(place, WIDTH);
        Map<Integer, List<Mark>> byRow = marks.stream()
                .collect(Collectors.groupingBy(Mark::row, TreeMap::new, Collectors.toList()));
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        byRow.forEach((row, said) -> {
            String words = said.stream().map(Mark::words).collect(Collectors.joining("\n"));
            Cell problem = cell(sheet, row - 1, place);
            problem.setCellValue(words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…");
            colour(problem, said.stream().anyMatch(Mark::fault));
            said.stream().filter(mark -> !mark.column().isEmpty())
                    .forEach(mark -> point(sheet, drawing, mark));
        });
    }

    private void point(Sheet sheet, Drawing<?> drawing, Mark mark) {
        Cell cell = cell(sheet, mark.row() - 1, CellReference.convertColStringToIndex(mark.column()));
        colour(cell, mark.fault());
        if (cell.getCellComment() == null && comments++ < COMMENTS) {
            CreationHelper helper = workbook.getCreationHelper();
            ClientAnchor anchor = helper.createClientAnchor();
            // It is entered where its box begins before it moves to its cell, and that place must be free.
            anchor.setCol1(cell.getColumnIndex());
            anchor.setDx1(workbook.getSpreadsheetVersion() == SpreadsheetVersion.EXCEL97
                    ? RIGHT_EDGE
                    : Units.pixelToEMU(Math.round(sheet.getColumnWidthInPixels(cell.getColumnIndex()))));
            anchor.setCol2(cell.getColumnIndex() + 4);
            anchor.setRow1(cell.getRowIndex());
            anchor.setRow2(cell.getRowIndex() + 4);
            var comment = drawing.createCellComment(anchor);
            comment.setString(helper.createRichTextString(mark.words()));
            cell.setCellComment(comment);
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    /** Colours a cell and leaves the rest of its style: red for faults, yellow for what is to be looked at. */
    private void colour(Cell cell, boolean fault) {
        CellStyle before = cell.getCellStyle();
        cell.setCellStyle(coloured.computeIfAbsent(before.getIndex() + (fault ? "!" : "?"), key -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(before);
            style.setWrapText(true);
            style.setFillForegroundColor((fault ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW).getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }));
    }

    /** Marks text as text that would be computed when the cell is edited or saved as csv. */
    private void quote(Cell cell) {
        CellStyle before = cell.getCellStyle();
        if (cell.getCellType() == CellType.STRING && Guard.looksLikeFormula(cell.getStringCellValue())
                && !before.getQuotePrefixed()) {
            cell.setCellStyle(quoted.computeIfAbsent(before.getIndex(), key -> {
                CellStyle style = workbook.createCellStyle();
                style.cloneStyleFrom(before);
                style.setQuotePrefixed(true);
                return style;
            }));
        }
    }
}
