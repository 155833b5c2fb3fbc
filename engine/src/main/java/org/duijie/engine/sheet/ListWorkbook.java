package org.duijie.engine.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.duijie.engine.sheet.grid.Grid;
import org.duijie.engine.text.Text;

/**
 * A list as a workbook (.xlsx): the rows, 填写说明, and on hidden sheets what its columns offer to choose from. Rows are
 * streamed, so memory does not grow with them. Not thread safe; close it when done.
 */
public final class ListWorkbook implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 200;
    private static final int HEADINGS_AT = 1;
    private static final int CHARACTER = 256;
    private static final Text NOTES = Text.of("填写说明", "Notes");
    private static final Text EXAMPLE = Text.of("示例（本行不导入）", "示例 (an example, not imported)");

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Styles styles = new Styles(workbook);
    private final ListForm form;
    private final Locale locale;
    private final SXSSFSheet sheet;
    private int next = HEADINGS_AT + 1;

    /**
     * Begins a list.
     *
     * @param locale English where it asks for it, Chinese for everybody else
     */
    public ListWorkbook(ListForm form, Locale locale) {
        this.form = form;
        this.locale = locale;
        this.sheet = workbook.createSheet(form.title().in(locale));
        heading();
        notes();
        choices();
    }

    private void heading() {
        int last = form.columns().size() - 1;
        styles.write(sheet.createRow(0).createCell(0), form.title().in(locale), styles.heading());
        if (last > 0) {
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, last));
        }
        Row headings = sheet.createRow(HEADINGS_AT);
        for (int i = 0; i <= last; i++) {
            ListForm.Column column = form.columns().get(i);
            styles.write(headings.createCell(i), column.heading().in(locale) + (column.required() ? "*" : ""),
                    styles.heading());
            sheet.setColumnWidth(i, Math.min(40, Math.max(14, column.heading().in(locale).length() * 3)) * CHARACTER);
        }
        sheet.createFreezePane(0, HEADINGS_AT + 1);
    }

    private void notes() {
        Sheet notes = workbook.createSheet(NOTES.in(locale));
        int[] widths = {28, 10, 70, 30};
        Text[] headings = {Text.of("列", "Column"), Text.of("必填", "Required"), Text.of("说明", "Note"),
                Text.of("示例", "Example")};
        Row first = notes.createRow(0);
        for (int i = 0; i < widths.length; i++) {
            notes.setColumnWidth(i, widths[i] * CHARACTER);
            styles.write(first.createCell(i), headings[i].in(locale), styles.heading());
        }
        for (int i = 0; i < form.columns().size(); i++) {
            ListForm.Column column = form.columns().get(i);
            Row row = notes.createRow(i + 1);
            styles.write(row.createCell(0), column.heading().in(locale), styles.text());
            styles.write(row.createCell(1), column.required() ? Text.of("是", "yes").in(locale) : "", styles.text());
            styles.write(row.createCell(2), column.note().in(locale), styles.text());
            styles.write(row.createCell(3), column.example(), styles.text());
        }
        styles.write(notes.createRow(form.columns().size() + 2).createCell(0),
                Text.of("空白的单元格不改动已有内容；表头名称和列的顺序可以调整，但不要重复。",
                        "A blank cell leaves what is on record; headings may be renamed and moved, but not repeated.")
                        .in(locale),
                styles.text());
    }

    /** Offers choices without insisting on them: other words are read too. */
    private void choices() {
        for (int i = 0; i < form.columns().size(); i++) {
            List<String> choices = form.columns().get(i).choices();
            if (!choices.isEmpty()) {
                String name = "选项" + Grid.letters(i);
                Sheet offered = workbook.createSheet(name);
                for (int row = 0; row < choices.size(); row++) {
                    offered.createRow(row).createCell(0).setCellValue(choices.get(row));
                }
                workbook.setSheetVisibility(workbook.getSheetIndex(offered),
                        SheetVisibility.HIDDEN);
                var helper = sheet.getDataValidationHelper();
                DataValidation validation = helper.createValidation(
                        helper.createFormulaListConstraint("'" + name + "'!$A$1:$A$" + choices.size()),
                        new CellRangeAddressList(HEADINGS_AT + 1, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), i,
                                i));
                validation.setShowErrorBox(false);
                sheet.addValidationData(validation);
            }
        }
    }

    /** Adds the row of examples. */
    public void example() {
        List<ListForm.Column> columns = form.columns();
        Row row = sheet.createRow(next++);
        styles.write(row.createCell(0), EXAMPLE.in(locale), styles.text());
        for (int i = 1; i < columns.size(); i++) {
            styles.write(row.createCell(i), columns.get(i).example(), styles.text());
        }
    }

    /**
     * Adds a row.
     *
     * @throws IllegalStateException if the sheet is full: beyond 1,048,574 rows
     */
    public void row(List<String> texts) {
        if (next > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
            throw new IllegalStateException("The sheet is full");
        }
        Row row = sheet.createRow(next++);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                styles.write(row.createCell(i), texts.get(i), styles.text());
            }
        }
    }

    /** Writes the workbook; leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
