package org.duijie.engine.sheet.grid;

import java.util.Locale;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** How much is read, and how a file is refused that holds more or cannot be read at all. */
final class Limits {
    static final int FILE_BYTES = 20 << 20;
    static final int SHEETS = 120;
    static final int ROWS = 100_000;
    static final int COLUMNS = 200;
    static final int CELL_CHARS = 32_767;
    /** All sheets together; a hundred thousand rows of twenty columns. */
    static final int CELLS = 2_000_000;
    static final int CHARS = 40_000_000;
    /** What a workbook of {@link #FILE_BYTES} may unpack to, all parts together. */
    static final long UNPACKED_BYTES = 400L << 20;
    static final int MERGES = 100_000;
    /** Cells looked at for what is merged, so that regions laid over each other cost no time. */
    static final long MERGED_CELLS = 20_000_000;

    private Limits() {}

    static Refusal refusal(String zh, String en) {
        return Refusal.of(Refusal.Kind.INVALID, "file", "", Text.of(zh, en));
    }

    /** Refuses a file beyond {@link #FILE_BYTES}. */
    static void checkSize(byte[] file) {
        if (file.length > FILE_BYTES) {
            throw refusal("文件超过 %d MB；请拆成几个文件".formatted(FILE_BYTES >> 20),
                    "The file is larger than %d MB; divide it".formatted(FILE_BYTES >> 20));
        }
    }

    static Refusal broken() {
        return refusal("文件已损坏，无法读取；请在表格软件中打开并另存为 .xlsx 后再上传",
                "The file is broken and cannot be read; open it in a spreadsheet program and save it as .xlsx");
    }

    static Refusal encrypted() {
        return refusal("工作簿设有打开密码，无法读取；请在表格软件中取消密码后再上传",
                "The workbook is protected by a password; remove the password in a spreadsheet program");
    }

    static Refusal bomb() {
        return refusal("文件解压后过大，拒绝读取；请只保留需要的数据，另存为新的工作簿",
                "The file unpacks to far too much and is not read; save just the data needed as a new workbook");
    }

    static Refusal tooManyRows(String sheet) {
        return refusal("%s超过 %d 行，一次最多导入这么多；请拆成几个文件".formatted(in(sheet), ROWS),
                "More than %s rows%s, the most that is imported at once; divide the file"
                        .formatted(thousands(ROWS), at(sheet)));
    }

    static Refusal tooManyColumns(String sheet, int row) {
        return refusal("%s第 %d 行超过 %d 列；请删去多余的列".formatted(in(sheet), row, COLUMNS),
                "Row %d%s has more than %d columns; delete those not needed".formatted(row, at(sheet), COLUMNS));
    }

    static Refusal tooMuch() {
        return refusal("内容过多（超过 %d 个单元格或 %d 个字）；请拆成几个文件".formatted(CELLS, CHARS),
                "Too much content (more than %s cells or %s characters); divide the file"
                        .formatted(thousands(CELLS), thousands(CHARS)));
    }

    private static String in(String sheet) {
        return sheet.isEmpty() ? "" : "工作表“" + sheet + "”";
    }

    private static String at(String sheet) {
        return sheet.isEmpty() ? "" : " in sheet \"" + sheet + "\"";
    }

    private static String thousands(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
