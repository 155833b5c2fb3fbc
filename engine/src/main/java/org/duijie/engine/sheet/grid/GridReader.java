package org.duijie.engine.sheet.grid;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.duijie.engine.problem.Refusal;

/**
 * Reads lists people keep: xlsx, xls (97 and later) and csv in UTF-8, UTF-16 or GB18030 with commas, semicolons or tabs.
 * Reads at most 20 MB, 100,000 rows, 200 columns and 32,767 characters a cell; memory and time are bounded whatever the
 * file claims. Thread safe.
 */
public final class GridReader {
    /** The largest file read, in bytes. */
    public static final int MOST_BYTES = Limits.FILE_BYTES;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private GridReader() {}

    /**
     * The grid in a file. Values of formulas are taken as last computed; hidden sheets are left out and said to be.
     *
     * @throws Refusal INVALID with what to do, if the file is none of these, broken, protected by a password, or too large
     */
    public static Grid read(byte[] file) {
        Limits.checkSize(file);
        if (isZip(file)) {
            return XlsxReader.read(file).grid();
        }
        if (isOle2(file)) {
            return XlsReader.read(file);
        }
        if (startsWith(file, PDF)) {
            throw Limits.refusal("这是 PDF 文件，不是表格；请上传 .xlsx、.xls 或 .csv",
                    "This is a PDF, no list; send .xlsx, .xls or .csv");
        }
        if (markup(file)) {
            throw Limits.refusal("这是网页或 XML 文件，不是工作簿（有些系统导出的 .xls 其实是网页）；请用表格软件打开，另存为 .xlsx 后再上传",
                    "This is a web page or XML, no workbook, as some systems export it under the name .xls; open it in a"
                            + " spreadsheet program and save it as .xlsx");
        }
        return CsvReader.read(file);
    }

    static boolean isZip(byte[] file) {
        return startsWith(file, ZIP) || startsWith(file, EMPTY_ZIP);
    }

    static boolean isOle2(byte[] file) {
        return startsWith(file, OLE2);
    }

    private static boolean startsWith(byte[] file, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (file.length <= i || file[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean markup(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 500), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT).replaceFirst("^(ï»¿)?\\s*", "");
        return start.startsWith("<?xml") || start.startsWith("<html") || start.startsWith("<!doctype")
                || start.startsWith("<table") || start.startsWith("<meta") || start.startsWith("<head");
    }
}
