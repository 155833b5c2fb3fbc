package org.duijie.engine.sheet.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/**
 * Reads forms that this software gave out (xlsx) and that come back filled in. They become law for others, so what a reader
 * of the workbook would not see (hidden rows, columns and sheets), what computes (formulas, macros) and what stands in more
 * than one place (merged cells) is refused. The bounds of {@link GridReader} hold. Thread safe.
 */
public final class FormReader {
    private static final int MOST_SAID = 100;
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Text UNREAD = Text.of("工作表隐藏着，或不是普通工作表；请取消隐藏后核对，不需要的请删除",
            "The sheet is hidden or no sheet of cells; unhide and look it over, or delete it");
    private static final Text HIDDEN_ROW = Text.of("这一行隐藏着或被筛选掉了；请取消隐藏或筛选，核对后再上传",
            "The row is hidden or filtered out; show it and look it over first");
    private static final Text HIDDEN_COLUMN = Text.of("这一列隐藏着；请取消隐藏，核对后再上传",
            "The column is hidden; show it and look it over first");
    private static final Text MERGED = Text.of("单元格合并了；请取消合并，每一格分别填写",
            "Cells are merged; unmerge them and fill in each");
    private static final Text FORMULA = Text.of("不能用公式；请改为直接填写内容", "Formulas are not taken; type the content itself");
    private static final Text BOOLEAN = Text.of("是逻辑值（TRUE/FALSE）；请改填文字", "is a truth value; type text instead");
    private static final Text MACROS = Text.of("工作簿带有宏，不予读取；请另存为不含宏的 .xlsx",
            "The workbook brings macros along and is not read; save it as .xlsx without macros");
    private static final Text NO_XLSX = Text.of("不是 .xlsx 工作簿；请在表格软件中另存为 .xlsx 后再上传",
            "This is no .xlsx workbook; save it as .xlsx in a spreadsheet program");

    private final List<Violation> found = new ArrayList<>();

    private FormReader() {}

    /**
     * The sheets with anything in them, in the order of the workbook. All cells are sound and of kind TEXT: dates as ISO
     * 8601, shares as per cent without the sign. The first row is a title and may be merged.
     *
     * @throws Refusal INVALID with the place of everything that is not taken, a hundred at most
     */
    public static List<Sheet> read(byte[] file) {
        Limits.checkSize(file);
        if (GridReader.isOle2(file)) {
            XlsReader.read(file); // Says it better where the file is encrypted or broken.
        }
        if (!GridReader.isZip(file)) {
            throw Refusal.of(Refusal.Kind.INVALID, "file", "", NO_XLSX);
        }
        return new FormReader().sheets(XlsxReader.read(file));
    }

    private List<Sheet> sheets(XlsxBook book) {
        if (book.macros()) {
            wrong("file", "", MACROS);
        }
        book.unread().forEach(name -> wrong(Sheet.place(name), name, UNREAD));
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < book.marks().size(); i++) {
            Sheet sheet = book.grid().sheets().get(i);
            check(sheet.name(), book.marks().get(i));
            sheets.add(new Sheet(sheet.name(), sheet.rows().stream().map(row -> row(sheet.name(), row)).toList()));
        }
        if (!found.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, found);
        }
        return sheets;
    }

    private void check(String sheet, SheetMarks marks) {
        marks.hiddenRows().forEach(row -> wrong(Sheet.place(sheet, row), "", HIDDEN_ROW));
        marks.hiddenColumns()
                .forEach(column -> wrong(Sheet.place(sheet) + ", 列 " + Grid.letters(column), "", HIDDEN_COLUMN));
        marks.merges().stream().filter(merge -> merge.lastRow() > 1)
                .forEach(merge -> wrong(Sheet.place(sheet, merge.firstRow(), merge.firstColumn()), "", MERGED));
    }

    private Row row(String sheet, Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            String place = Sheet.place(sheet, row.number(), column);
            if (cell.formula() && cell.flaw() != Flaw.ERROR_VALUE) {
                wrong(place, cell.text(), FORMULA);
            } else if (cell.flaw() != null) {
                wrong(place, cell.text(), cell.flaw().message());
            } else if (cell.kind() == Cell.Kind.BOOLEAN) {
                wrong(place, cell.text(), BOOLEAN);
            }
            cells.add(new Cell(Cell.Kind.TEXT, text(cell), false, null));
        }
        return new Row(row.number(), cells);
    }

    private static String text(Cell cell) {
        return cell.kind() == Cell.Kind.PERCENT && PLAIN.matcher(cell.text()).matches()
                ? new BigDecimal(cell.text()).movePointRight(2).stripTrailingZeros().toPlainString()
                : cell.text();
    }

    private void wrong(String place, String value, Text message) {
        if (found.size() < MOST_SAID) {
            found.add(new Violation(place, value.length() <= 100 ? value : value.substring(0, 100) + "…", message));
        }
    }
}
