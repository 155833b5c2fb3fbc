package org.duijie.engine.sheet.grid;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GridReaderTest {

    private static final Charset GBK = Charset.forName("GBK");

    private static byte[] workbook(boolean xlsx, Consumer<Workbook> content) {
        return xlsx ? Workbooks.xlsx(content) : Workbooks.xls(content);
    }

    private static List<List<String>> texts(Grid grid) {
        return grid.sheets().getFirst().rows().stream().map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsTextNumbersDatesAndBooleansAsPeopleSeeThem(boolean xlsx) {
        byte[] file = workbook(xlsx, workbook -> {
            Row row = workbook.createSheet("名单").createRow(2);
            row.createCell(0).setCellValue("\u3000化学工程与工艺\u00a0");
            row.createCell(1).setCellValue(13_900_000_000.0);
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.createCell(3).setCellValue(LocalDate.of(2026, 6, 30));
            row.getCell(3).setCellStyle(format(workbook, "yyyy\"年\"m\"月\"d\"日\""));
            row.createCell(4).setCellValue(LocalDateTime.of(2026, 11, 20, 9, 30));
            row.getCell(4).setCellStyle(format(workbook, "yyyy-mm-dd hh:mm"));
            row.createCell(5).setCellValue(true);
            row.createCell(7).setCellValue(813);
            row.getCell(7).setCellStyle(format(workbook, "0000"));
        });

        var row = GridReader.read(file).sheets().getFirst().rows().getFirst();

        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells().stream().map(Cell::text)).containsExactly("化学工程与工艺", "13900000000", "0.3",
                "2026-06-30", "2026-11-20T09:30", "TRUE", "", "0813");
        assertThat(row.cells().stream().map(Cell::kind).map(Enum::name)).containsExactly("TEXT", "NUMBER", "NUMBER",
                "DATE", "DATE", "BOOLEAN", "TEXT", "NUMBER");
        assertThat(row.cells()).noneMatch(cell -> cell.formula() || cell.flaw() != null);
    }

    private static CellStyle format(Workbook workbook, String pattern) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesValuesOfFormulasAndSaysWhatIsWrongWithTheRest(boolean xlsx) {
        byte[] file = workbook(xlsx, workbook -> {
            Row row = workbook.createSheet("名单").createRow(0);
            row.createCell(0).setCellFormula("1+2");
            row.createCell(1).setCellFormula("\"本\"&\"科\"");
            row.createCell(2).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(3).setCellValue(123_456_789_012_345_680.0);
        });

        var cells = GridReader.read(file).sheets().getFirst().rows().getFirst().cells();

        assertThat(cells.subList(0, 3)).containsExactly(new Cell(Cell.Kind.NUMBER, "3", true, null),
                new Cell(Cell.Kind.TEXT, "本科", true, null),
                new Cell(Cell.Kind.TEXT, "#DIV/0!", true, Flaw.ERROR_VALUE));
        assertThat(cells.get(3).flaw()).isEqualTo(Flaw.LOST_DIGITS);
    }

    @Test
    void saysThatAFormulaWasNeverComputed() {
        byte[] file = Workbooks.xlsx(workbook -> workbook.createSheet("名单").createRow(0).createCell(0)
                .setCellFormula("1+2"));

        assertThat(GridReader.read(file).sheets().getFirst().rows().getFirst().cell(0).flaw())
                .isEqualTo(Flaw.NO_VALUE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void skipsHiddenSheetsAndSaysSo(boolean xlsx) {
        byte[] file = workbook(xlsx, workbook -> {
            Workbooks.sheet(workbook, "名单", List.of(List.of("姓名")));
            Workbooks.sheet(workbook, "旧名单", List.of(List.of("姓名")));
            Workbooks.sheet(workbook, "选项", List.of(List.of("本科")));
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });

        Grid grid = GridReader.read(file);

        assertThat(grid.sheets()).extracting(Sheet::name).containsExactly("名单");
        assertThat(grid.notices()).extracting(notice -> notice.zh()).containsExactly("已跳过隐藏的工作表“旧名单”",
                "已跳过隐藏的工作表“选项”");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fillsMergedRegionsSoThatEveryRowStandsByItself(boolean xlsx) {
        byte[] file = workbook(xlsx, workbook -> {
            var sheet = Workbooks.sheet(workbook, "岗位", List.of(List.of("报名表", "", ""), List.of("单位", "岗位", "人数"),
                    List.of("凌川化工", "工艺员", "2"), List.of("", "质检员", "1")));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 200));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        });

        assertThat(texts(GridReader.read(file))).containsExactly(List.of("报名表", "报名表", "报名表"),
                List.of("单位", "岗位", "人数"), List.of("凌川化工", "工艺员", "2"), List.of("凌川化工", "质检员", "1"));
    }

    @Test
    void undoesTheEscapesOfExcelAndMarksWhatCannotBeRead() {
        byte[] file = Workbooks.of(List.of(List.of("甲_x0000_乙", "甲_xD800_乙", "A_x0041_", "_x00zz_")));

        var cells = GridReader.read(file).sheets().getFirst().rows().getFirst().cells();

        assertThat(cells).containsExactly(new Cell(Cell.Kind.TEXT, "甲\ufffd乙", false, Flaw.UNREADABLE),
                new Cell(Cell.Kind.TEXT, "甲\ufffd乙", false, Flaw.UNREADABLE),
                new Cell(Cell.Kind.TEXT, "AA", false, null), new Cell(Cell.Kind.TEXT, "_x00zz_", false, null));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\ufeff", "UTF-16LE,\ufeff", "UTF-16BE,\ufeff", "UTF-16LE,''", "UTF-16BE,''",
            "GBK,''", "GB18030,''"})
    void readsCsvInTheEncodingsPeopleHave(String charset, String mark) {
        String list = mark + "姓名,学校,备注\r\n李一,凌川大学,\"甲,\n\"\"乙\"\"\"\r\n\r\n王二,城南学院,\r\n";

        Grid grid = GridReader.read(list.getBytes(Charset.forName(charset)));

        assertThat(texts(grid)).containsExactly(List.of("姓名", "学校", "备注"), List.of("李一", "凌川大学", "甲,\n\"乙\""),
                List.of("王二", "城南学院"));
        assertThat(grid.sheets().getFirst().rows()).extracting(org.duijie.engine.sheet.grid.Row::number)
                .containsExactly(1, 2, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "，"})
    void findsTheSeparatorOutsideOfQuotationMarks(String separator) {
        String list = String.join(separator, "单位", "\"岗位;,\t|，\"", "人数") + "\n" + String.join(separator, "甲", "乙", "2");

        assertThat(texts(GridReader.read(list.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("单位", "岗位;,\t|，", "人数"), List.of("甲", "乙", "2"));
    }

    @Test
    void obeysTheLineThatNamesTheSeparator() {
        assertThat(texts(GridReader.read("sep=;\na,b;c\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("a,b", "c"));
    }

    @Test
    void readsLinesOfTwoEncodingsEachInItsOwn() {
        byte[] gbk = "姓名,学校\n李一,凌川大学\n".getBytes(GBK);
        byte[] utf8 = "王二,城南学院\n".getBytes(StandardCharsets.UTF_8);
        byte[] file = new byte[gbk.length + utf8.length];
        System.arraycopy(gbk, 0, file, 0, gbk.length);
        System.arraycopy(utf8, 0, file, gbk.length, utf8.length);

        Grid grid = GridReader.read(file);

        assertThat(texts(grid)).containsExactly(List.of("姓名", "学校"), List.of("李一", "凌川大学"), List.of("王二", "城南学院"));
        assertThat(grid.notices()).singleElement().satisfies(notice -> assertThat(notice.zh()).contains("两种编码"));
    }

    @Test
    void readsGuardedTextBackWithoutItsApostrophe() {
        assertThat(texts(GridReader.read("'=1+1,'不动,'-5\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("=1+1", "'不动", "-5"));
    }

    @Test
    void marksCellsOfCsvThatHoldNulOrHalfACharacter() {
        byte[] file = "姓名,备注\n李\0一,甲\ud800乙\n".getBytes(StandardCharsets.UTF_16LE);
        byte[] marked = new byte[file.length + 2];
        marked[0] = (byte) 0xff;
        marked[1] = (byte) 0xfe;
        System.arraycopy(file, 0, marked, 2, file.length);

        assertThat(GridReader.read(marked).sheets().getFirst().rows().get(1).cells()).extracting(Cell::flaw)
                .containsExactly(Flaw.UNREADABLE, Flaw.UNREADABLE);
    }

    @Test
    void numbersColumnsAsSpreadsheetsDo() {
        assertThat(IntStream.of(0, 25, 26, 51, 52, 701, 702).mapToObj(Grid::letters)).containsExactly("A", "Z", "AA",
                "AZ", "BA", "ZZ", "AAA");
    }
}
