package org.duijie.engine.sheet.grid;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.duijie.engine.problem.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is no list, or too much of one, is refused with a word on what to do. */
class GridReaderRefusalTest {

    private static final byte[] SMALL = Workbooks.of(List.of(List.of("姓名"), List.of("李一")));
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static String refusal(byte[] file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> GridReader.read(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.violations()).singleElement().satisfies(v -> assertThat(v.place()).isEqualTo("file"));
        return refusal.violations().getFirst().message().zh();
    }

    private static byte[] sheet(String xml) {
        return Workbooks.with(SMALL, SHEET,
                ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + xml + "</worksheet>").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesProtectedWorkbooks() throws Exception {
        assertThat(refusal(Workbooks.encrypted(SMALL, "x"))).contains("打开密码");

        Biff8EncryptionKey.setCurrentUserPassword("x");
        try {
            byte[] xls = Workbooks.xls(workbook -> Workbooks.sheet(workbook, "名单", List.of(List.of("姓名"))));
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(refusal(xls)).contains("打开密码");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void refusesBombs() {
        byte[] blanks = new byte[60 << 20];
        Arrays.fill(blanks, (byte) ' ');

        assertThat(refusal(Workbooks.with(SMALL, SHEET, blanks))).contains("解压后过大");
        assertThat(refusal(Workbooks.with(SMALL, "xl/sharedStrings.xml", blanks))).contains("解压后过大");
        assertThat(refusal(Workbooks.with(SMALL, "xl/styles.xml", blanks))).contains("解压后过大");
    }

    @Test
    void refusesEntitiesThatMultiply() {
        String bomb = "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>";

        assertThat(refusal(Workbooks.with(SMALL, SHEET, bomb.getBytes(StandardCharsets.UTF_8)))).contains("已损坏");
    }

    @Test
    void refusesAMillionRows() {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int i = 1; i <= 1_000_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>")
                    .append(i * 7919L % 99_991)
                    .append("</v></c></row>");
        }

        assertThat(refusal(sheet(rows.append("</sheetData>").toString()))).contains("工作表“名单”超过 100000 行");
        assertThat(refusal("甲,乙\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8))).contains("超过 100000 行");
    }

    @Test
    void refusesColumnsNobodyReads() {
        assertThat(refusal(sheet("<sheetData><row r=\"7\"><c r=\"XFD7\"><v>1</v></c></row></sheetData>")))
                .contains("第 7 行超过 200 列");
    }

    @Test
    void cutsOffCellsOfMegabytesAndSaysSo() {
        String long_ = "长".repeat(3_000_000);

        for (byte[] file : List.of(
                sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + long_
                        + "</t></is></c></row></sheetData>"
                        + "<!-- " + noise(400_000) + " -->"),
                ("姓名,备注\n李一," + long_ + "\n").getBytes(StandardCharsets.UTF_8))) {
            Cell cell = GridReader.read(file).sheets().getFirst().rows().getLast().cells().getLast();
            assertThat(cell.flaw()).isEqualTo(Flaw.TOO_LONG);
            assertThat(cell.text()).hasSize(101);
        }
    }

    /** Characters that do not pack, so that the long text around them is no bomb. */
    private static String noise(int length) {
        StringBuilder noise = new StringBuilder();
        var random = new java.util.Random(7);
        for (int i = 0; i < length; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    @Test
    void refusesFilesBeyondTwentyMegabytes() {
        assertThat(refusal(new byte[(20 << 20) + 1])).contains("超过 20 MB");
    }

    @Test
    void refusesRegionsLaidOverEachOtherWithoutTakingTheirTime() {
        String merges = "<mergeCell ref=\"A1:GR100000\"/>".repeat(90_000);
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            rows.append("<row><c r=\"GR").append(i).append("\"><v>1</v></c><c r=\"A").append(i)
                    .append("\"><v>1</v></c></row>");
        }

        assertThat(
                refusal(sheet("<sheetData>" + rows + "</sheetData><!-- " + noise(200_000) + " --><mergeCells>" + merges
                        + "</mergeCells>")))
                .contains("内容过多");
    }

    @ParameterizedTest
    @CsvSource({"'', 空", "'   \n \n', 空", "%PDF-1.7 x, PDF", "<html><body><table>, 网页",
            "<?xml version='1.0'?><Workbook>, 网页",
            "'甲,\"乙\n丙,丁', 引号"})
    void refusesWhatIsNoList(String content, String told) {
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8))).contains(told);
    }

    @Test
    void refusesOtherDocuments() {
        assertThat(refusal(Workbooks.zip(Map.of("word/document.xml", new byte[0])))).contains(".docx");
        assertThat(refusal(Workbooks.zip(Map.of("readme.txt", new byte[0])))).contains("已损坏");
        assertThat(refusal(new byte[50_000])).contains("不是表格文件");
    }
}
