package org.duijie.engine.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.duijie.engine.sheet.grid.Grid;

/**
 * A form as a workbook (.xlsx) that clerks fill in: notes at the headings, drop-downs, headings that stay in sight, and
 * every cell text, those below the last row too. What drop-downs offer stands on the last sheet for all to see, so that a
 * form has nothing hidden. Made in memory: for forms of some thousand rows. {@link org.duijie.engine.sheet.grid.FormReader}
 * reads it again.
 */
public final class FormWorkbook {
    private static final int HEADINGS_AT = 1;
    private static final int LONGEST_NAME = 31;
    private static final int CHARACTER = 256;
    private static final int NOTE_COLUMNS = 3;
    private static final int NOTE_LINE = 16;

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final CellStyle text;
    private final CellStyle below;
    private final Set<String> names = new HashSet<>();
    private final String offers;
    private final Map<List<String>, String> offered = new LinkedHashMap<>();

    private FormWorkbook(XSSFWorkbook workbook, String offers) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.text = styles.typed(styles.text());
        this.below = styles.typed(workbook.createCellStyle());
        this.offers = name(offers);
    }

    /**
     * Writes the workbook.
     *
     * @param sheets its sheets in order
     * @param offers name and title of the last sheet, which lists what drop-downs offer; its columns and rows are not used
     */
    public static byte[] write(List<FormSheet> sheets, FormSheet offers) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            FormWorkbook form = new FormWorkbook(workbook, offers.name());
            form.offer(sheets);
            sheets.forEach(sheet -> form.add(form.name(sheet.name()), sheet));
            form.add(form.offers, form.lists(offers.title()));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives every list of words its column on the last sheet, headed like the first column that offers it. */
    private void offer(List<FormSheet> sheets) {
        for (FormSheet sheet : sheets) {
            for (FormSheet.Column column : sheet.columns()) {
                if (!column.words().isEmpty()) {
                    offered.putIfAbsent(column.words(), column.heading());
                }
            }
        }
    }

    private FormSheet lists(String title) {
        int longest = offered.keySet().stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            int place = i;
            rows.add(offered.keySet().stream().map(words -> place < words.size() ? words.get(place) : "").toList());
        }
        return new FormSheet(offers, title,
                offered.values().stream().map(heading -> FormSheet.Column.of(heading, 20)).toList(), rows);
    }

    private void add(String name, FormSheet form) {
        Sheet sheet = workbook.createSheet(name);
        styles.write(sheet.createRow(0).createCell(0), form.title(), styles.subtitle());
        Row headings = sheet.createRow(HEADINGS_AT);
        for (int i = 0; i < form.columns().size(); i++) {
            FormSheet.Column column = form.columns().get(i);
            styles.write(headings.createCell(i), column.heading(), styles.heading());
            sheet.setColumnWidth(i, column.width() * CHARACTER);
            sheet.setDefaultColumnStyle(i, below);
            note(sheet, i, column);
            choices(sheet, i, column);
        }
        for (int r = 0; r < form.rows().size(); r++) {
            Row row = sheet.createRow(HEADINGS_AT + 1 + r);
            List<String> cells = form.rows().get(r);
            for (int i = 0; i < form.columns().size(); i++) {
                styles.write(row.createCell(i), i < cells.size() ? cells.get(i) : "", text);
            }
        }
        sheet.createFreezePane(1, HEADINGS_AT + 1);
    }

    /** The name a sheet gets that should be called so, unless another sheet has it already. */
    public static String legalName(String wanted) {
        return WorkbookUtil.createSafeSheetName(wanted);
    }

    /** A legal name for a sheet that no other has, upper and lower case alike. */
    private String name(String wanted) {
        String legal = legalName(wanted);
        String name = legal;
        for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
            String end = " (" + n + ")";
            name = legal.substring(0, Math.min(legal.length(), LONGEST_NAME - end.length()))
                    + end;
        }
        return name;
    }

    private void note(Sheet sheet, int column, FormSheet.Column form) {
        if (form.note().isEmpty()) {
            return;
        }
        int lines = form.note().lines().mapToInt(line -> 1 + line.length() / NOTE_LINE).sum();
        ClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column + 1, HEADINGS_AT, column + 1 + NOTE_COLUMNS,
                HEADINGS_AT + 1 + lines);
        Comment note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(new XSSFRichTextString(form.note()));
        sheet.getRow(HEADINGS_AT).getCell(column).setCellComment(note);
    }

    private void choices(Sheet sheet, int column, FormSheet.Column form) {
        if (form.words().isEmpty()) {
            return;
        }
        var helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(range(form.words())),
                new CellRangeAddressList(HEADINGS_AT + 1, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), column,
                        column));
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(form.others() ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(form.heading().length() <= 32 ? form.heading() : form.heading().substring(0, 32),
                form.others() ? "不在下拉列表中。列表只列出单个取值，这一列也可以有别的写法（见列名上的批注）。" : "只能从下拉列表中选择。");
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private String range(List<String> words) {
        String letters = Grid.letters(List.copyOf(offered.keySet()).indexOf(words));
        int first = HEADINGS_AT + 2;
        return "'" + offers + "'!$" + letters + "$" + first + ":$" + letters + "$" + (first + words.size() - 1);
    }
}
