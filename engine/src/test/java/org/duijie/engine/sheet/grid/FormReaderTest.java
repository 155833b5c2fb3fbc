package org.duijie.engine.sheet.grid;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a form may hold, and where it is told off for what it may not. */
class FormReaderTest {

    private static byte[] form(Consumer<org.apache.poi.ss.usermodel.Sheet> change) {
        return Workbooks.xlsx(workbook -> change.accept(Workbooks.sheet(workbook, "专业",
                List.of(List.of("评判项：专业"), List.of("行号", "得分", "理由"), List.of("专业-1", "20", "好"),
                        List.of("专业-2", "10", "坏")))));
    }

    private static List<Violation> refused(byte[] file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> FormReader.read(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        return refusal.violations();
    }

    private static void assertRefused(byte[] file, String place, String told) {
        assertThat(refused(file)).singleElement().satisfies(v -> {
            assertThat(v.place()).isEqualTo(place);
            assertThat(v.message().zh()).contains(told);
        });
    }

    @Test
    void readsNumbersDatesAndSharesAsTheTextThatWasMeant() {
        List<Sheet> sheets = FormReader.read(form(sheet -> {
            Workbook workbook = sheet.getWorkbook();
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
            sheet.getRow(2).getCell(1).setCellValue(20.0);
            sheet.getRow(3).getCell(1).setCellValue(0.29);
            sheet.getRow(3).getCell(1).setCellStyle(percent);
            sheet.getRow(2).createCell(3).setCellValue(LocalDate.of(2026, 1, 31));
            sheet.getRow(2).getCell(3).setCellStyle(day);
            XSSFRichTextString rich = new XSSFRichTextString("好得很");
            rich.applyFont(0, 1, workbook.createFont());
            sheet.getRow(3).getCell(2).setCellValue(rich);
        }));

        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.rows().get(2).cells()).extracting(Cell::text).containsExactly("专业-1", "20", "好",
                    "2026-01-31");
            assertThat(sheet.rows().get(3).cells()).extracting(Cell::text).containsExactly("专业-2", "29", "好得很");
        });
    }

    @Test
    void takesTextThatLooksLikeAFormulaForText() {
        List<Sheet> sheets = FormReader.read(form(sheet -> {
            sheet.getRow(2).getCell(1).setCellValue("=1+1");
            sheet.getRow(3).getCell(1).setCellValue("+cmd|' /C calc'!A0");
            sheet.getRow(3).getCell(2).setCellValue("@SUM(1)");
        }));

        assertThat(sheets.getFirst().rows().get(2).cell(1)).isEqualTo(new Cell(Cell.Kind.TEXT, "=1+1", false, null));
        assertThat(sheets.getFirst().rows().get(3).cells()).extracting(Cell::text).containsExactly("专业-2",
                "+cmd|' /C calc'!A0", "@SUM(1)");
    }

    @Test
    void refusesFormulasWhateverTheyCameTo() {
        assertRefused(form(sheet -> sheet.getRow(2).getCell(1).setCellFormula("B4*2")), "工作表“专业”, 第3行, 列 B", "不能用公式");
        assertRefused(form(sheet -> {
            sheet.getRow(2).getCell(1).setCellFormula("B4&\"x\"");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        }), "工作表“专业”, 第3行, 列 B", "不能用公式");
    }

    @Test
    void refusesTruthValuesAndErrors() {
        assertRefused(form(sheet -> sheet.getRow(3).getCell(2).setCellValue(true)), "工作表“专业”, 第4行, 列 C", "逻辑值");
        assertRefused(form(sheet -> sheet.getRow(3).getCell(2).setCellErrorValue((byte) 42)), "工作表“专业”, 第4行, 列 C",
                "公式出错");
    }

    @Test
    void refusesWhatAReaderWouldNotSee() {
        assertRefused(form(sheet -> sheet.getRow(3).setZeroHeight(true)), "工作表“专业”, 第4行", "隐藏");
        assertRefused(form(sheet -> sheet.setColumnHidden(1, true)), "工作表“专业”, 列 B", "隐藏");
        assertRefused(form(sheet -> {
            Workbooks.sheet(sheet.getWorkbook(), "暗", List.of(List.of("x")));
            sheet.getWorkbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        }), "工作表“暗”", "隐藏");
    }

    @Test
    void letsPassWhatIsHiddenAndEmpty() {
        assertThat(FormReader.read(form(sheet -> {
            sheet.createRow(9).setZeroHeight(true);
            sheet.setColumnHidden(30, true);
        }))).hasSize(1);
    }

    @Test
    void refusesMergedCellsBelowTheTitle() {
        assertRefused(form(sheet -> sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1))), "工作表“专业”, 第3行, 列 B",
                "合并");
        assertThat(FormReader.read(form(sheet -> sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2))))).hasSize(1);
    }

    @Test
    void refusesMacros() {
        Map<String, byte[]> parts = Damage.parts(form(sheet -> {}));
        parts.put("xl/vbaProject.bin", new byte[]{1});

        assertRefused(Workbooks.zip(parts), "file", "宏");
    }

    @Test
    void refusesOtherFiles() throws Exception {
        byte[] sound = form(sheet -> {});
        assertRefused(Workbooks.xls(workbook -> Workbooks.sheet(workbook, "专业", List.of(List.of("x")))), "file",
                "另存为 .xlsx");
        assertRefused("行号,得分\n专业-1,20\n".getBytes(StandardCharsets.UTF_8), "file", "另存为 .xlsx");
        assertRefused(Workbooks.encrypted(sound, "secret"), "file", "密码");
        assertRefused(java.util.Arrays.copyOf(sound, sound.length / 2), "file", "已损坏");
        assertRefused(new byte[GridReader.MOST_BYTES + 1], "file", "超过 20 MB");
    }

    @Test
    void saysEverythingAtOnce() {
        assertThat(refused(form(sheet -> {
            sheet.getRow(3).setZeroHeight(true);
            sheet.getRow(2).getCell(1).setCellFormula("B4*2");
            sheet.getRow(3).getCell(2).setCellValue(true);
        }))).extracting(Violation::place).containsExactly("工作表“专业”, 第4行", "工作表“专业”, 第3行, 列 B",
                "工作表“专业”, 第4行, 列 C");
    }

    @Test
    void refusesHundredThousandsOfRows() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 100_001; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>")
                    .append(i * 7919L % 99991)
                    .append("</v></c></row>");
        }
        byte[] file = Workbooks.with(form(sheet -> {}), "xl/worksheets/sheet1.xml",
                ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));

        assertRefused(file, "file", "超过 100000 行");
    }

    @Test
    void saysNoMoreThanAHundredThings() {
        byte[] file = Workbooks.xlsx(workbook -> {
            var sheet = Workbooks.sheet(workbook, "专业", Collections.nCopies(300, List.of("x")));
            sheet.forEach(row -> row.getCell(0).setCellValue(true));
        });

        assertThat(refused(file)).hasSize(100);
    }
}
