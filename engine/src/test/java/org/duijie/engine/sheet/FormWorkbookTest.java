package org.duijie.engine.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.duijie.engine.sheet.grid.FormReader;
import org.duijie.engine.sheet.grid.Row;
import org.duijie.engine.sheet.grid.Sheet;

import static org.assertj.core.api.Assertions.assertThat;

class FormWorkbookTest {
    private static final FormSheet OFFERS = new FormSheet("可选值", "下拉列表里的词", List.of(), List.of());
    private static final List<String> MANY = IntStream.range(0, 200).mapToObj(i -> "很长的一个取值" + i).toList();
    private static final FormSheet MAJORS = new FormSheet("专业", "评判项：专业（major）",
            List.of(FormSheet.Column.of("行号", 12),
                    new FormSheet.Column("专业关系", "所学专业与岗位要求的专业是什么关系", MANY, true, 20),
                    new FormSheet.Column("结论", "", List.of("符合", "不符合"), false, 10)),
            List.of(List.of("专业-1", "同专业|同专业类", "符合"), List.of("=1+1", "@x", "+cmd|' /C calc'!A0"),
                    List.of("_x0041_", "-", "两\n行"), List.of("'x")));

    @Test
    void offersEveryLegalWordHoweverMany() throws IOException {
        try (XSSFWorkbook workbook = opened(FormWorkbook.write(List.of(MAJORS), OFFERS))) {
            XSSFDataValidation majors = validation(workbook.getSheet("专业"), 1);

            assertThat(words(workbook, majors)).isEqualTo(MANY);
            assertThat(majors.getErrorStyle()).as("several words are legal too").isEqualTo(ErrorStyle.WARNING);
            assertThat(majors.getRegions().getCellRangeAddress(0).getFirstRow()).as("not the headings").isEqualTo(2);
            assertThat(majors.getRegions().getCellRangeAddress(0).getLastRow()).as("new rows too").isGreaterThan(5_000);
        }
    }

    @Test
    void insistsOnAWordWhereTheListIsClosed() throws IOException {
        try (XSSFWorkbook workbook = opened(FormWorkbook.write(List.of(MAJORS), OFFERS))) {
            XSSFDataValidation verdicts = validation(workbook.getSheet("专业"), 2);

            assertThat(words(workbook, verdicts)).containsExactly("符合", "不符合");
            assertThat(verdicts.getErrorStyle()).isEqualTo(ErrorStyle.STOP);
            assertThat(workbook.getSheet("专业").getDataValidations()).as("any id may stand in the first").hasSize(2);
        }
    }

    @Test
    void keepsHeadingsInSightAndSaysWhatTheyMean() throws IOException {
        try (XSSFWorkbook workbook = opened(FormWorkbook.write(List.of(MAJORS), OFFERS))) {
            XSSFSheet sheet = workbook.getSheet("专业");

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 2);
            assertThat(sheet.getRow(1).getCell(1).getCellComment().getString().getString())
                    .isEqualTo("所学专业与岗位要求的专业是什么关系");
            assertThat(sheet.getRow(1).getCell(0).getCellComment()).isNull();
        }
    }

    @Test
    void hidesNothingAndLeavesTextText() throws IOException {
        try (XSSFWorkbook workbook = opened(FormWorkbook.write(List.of(MAJORS), OFFERS))) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets())).noneMatch(workbook::isSheetHidden);
            for (org.apache.poi.ss.usermodel.Row row : workbook.getSheet("专业")) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                }
            }
            assertThat(workbook.getSheet("专业").getRow(3).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(workbook.getSheet("专业").getColumnStyle(0).getDataFormatString()).as("new rows").isEqualTo("@");
        }
    }

    @Test
    void isReadAgainAsItWas() {
        List<Sheet> sheets = FormReader.read(FormWorkbook.write(List.of(MAJORS), OFFERS));

        assertThat(sheets).extracting(Sheet::name).containsExactly("专业", "可选值");
        assertThat(sheets.getFirst().rows()).extracting(FormWorkbookTest::texts).containsExactly(
                List.of(MAJORS.title()),
                List.of("行号", "专业关系", "结论"), MAJORS.rows().get(0), MAJORS.rows().get(1), MAJORS.rows().get(2),
                MAJORS.rows().get(3));
    }

    @Test
    void givesEverySheetALegalNameOfItsOwn() {
        List<FormSheet> sheets = Stream.of("学历/学位[硕士]", "学历?学位*硕士:", "A".repeat(40), "a".repeat(40), "可选值", "'引'")
                .map(name -> new FormSheet(name, name, MAJORS.columns(), MAJORS.rows())).toList();

        List<String> names = FormReader.read(FormWorkbook.write(sheets, OFFERS)).stream().map(Sheet::name).toList();

        assertThat(names).containsExactly("学历 学位 硕士 ", "学历 学位 硕士  (2)", "A".repeat(31), "a".repeat(27) + " (2)",
                "可选值 (2)", " 引 ", "可选值");
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(org.duijie.engine.sheet.grid.Cell::text).toList();
    }

    private static XSSFWorkbook opened(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static XSSFDataValidation validation(XSSFSheet sheet, int column) {
        return sheet.getDataValidations().stream()
                .filter(v -> v.getRegions().getCellRangeAddress(0).isInRange(2, column)).findFirst().orElseThrow();
    }

    private static List<String> words(XSSFWorkbook workbook, XSSFDataValidation validation) {
        AreaReference area = new AreaReference(validation.getValidationConstraint().getFormula1(),
                workbook.getSpreadsheetVersion());
        return Stream.of(area.getAllReferencedCells())
                .map(at -> workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol())
                        .getStringCellValue())
                .toList();
    }
}
