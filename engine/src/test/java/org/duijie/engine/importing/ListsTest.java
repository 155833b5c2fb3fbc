package org.duijie.engine.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.duijie.engine.demo.DemoDistrict;
import org.duijie.engine.sheet.ProblemWorkbook;
import org.duijie.engine.sheet.grid.Workbooks;

import static org.assertj.core.api.Assertions.assertThat;

class ListsTest {

    @TempDir
    Path directory;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private byte[] export(ListKind kind, Lists.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Lists(desk.store.parties(), desk.store.needs()).export(kind, format, Locale.CHINESE, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void everyExportComesBackAsWhatIsOnRecord(ListKind kind) throws IOException {
        DemoDistrict demo = DemoDistrict.of(LocalDate.of(2026, 11, 20));
        desk.store.demo().load(demo.parties(), demo.needs(), demo.sessions());

        for (Lists.Format format : Lists.Format.values()) {
            ImportPlan plan = desk.plan(kind, export(kind, format));

            assertThat(plan.tally().same()).as("%s as %s", kind, format).isEqualTo(plan.rows().size()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateIsAnEmptyListWithChoicesAndNotes(ListKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Lists.template(kind, Locale.CHINESE, out);

        ImportPlan plan = desk.plan(kind, out.toByteArray());

        assertThat(plan.rows()).isEmpty();
        assertThat(plan.mappings()).singleElement().satisfies(mapping -> assertThat(mapping.headings())
                .allSatisfy(heading -> assertThat(heading.how()).isEqualTo(Mapping.How.NAMED))
                .hasSameSizeAs(Template.of(kind).columns()));
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheet("填写说明")).isNotNull();
            assertThat(workbook.getSheetAt(0).getDataValidations()).isNotEmpty();
            assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.HIDDEN);
        }
    }

    @Test
    void noExportHoldsWhatASpreadsheetWouldCompute() throws IOException {
        byte[] list = Desk.csv(List.of(List.of("企业名称", "电话"), List.of("'=cmd|' /C calc'!A0", "+86 421 000"),
                List.of("@SUM(1)", "-5 000 00")));
        assertThat(desk.imported(ListKind.ENTERPRISE, list, ImportOptions.WITHOUT_DUPLICATES).written()).isEqualTo(2);

        String csv = new String(export(ListKind.ENTERPRISE, Lists.Format.CSV), StandardCharsets.UTF_8);
        byte[] xlsx = export(ListKind.ENTERPRISE, Lists.Format.XLSX);

        assertThat(csv).contains("'=cmd|", "'@SUM(1)", "'+86 421 000", "'-5 000 00").doesNotContain(",=", ",@", ",+",
                ",-");
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(xlsx))) {
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getStringCellValue().startsWith("=")) {
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            }));
        }
        assertThat(desk.plan(ListKind.ENTERPRISE, export(ListKind.ENTERPRISE, Lists.Format.CSV)).tally().same())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void marksWhatIsWrongInTheListThatWasSent(String format) throws IOException {
        List<List<String>> rows = List.of(List.of("姓名", "学历"), List.of("王一", "本课"), List.of("王二", "本科"));
        byte[] file = switch (format) {
            case "xlsx" -> Workbooks.of(rows);
            case "xls" -> Workbooks.xls(workbook -> Workbooks.sheet(workbook, "名单", rows));
            default -> Desk.csv(rows);
        };
        ImportJob job = desk.checked(ListKind.GRADUATE, file, Map.of());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProblemWorkbook.Format written = Lists.problems(job, Locale.CHINESE, out);

        assertThat(written).isEqualTo(format.equals("xls") ? ProblemWorkbook.Format.XLS : ProblemWorkbook.Format.XLSX);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("问题");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).startsWith("学历：没有“本课”这个学历");
            assertThat(sheet.getRow(1).getCell(1).getCellComment().getString().getString()).contains("本课");
            assertThat(sheet.getRow(2).getCell(2)).isNull();
        }
        assertThat(desk.plan(ListKind.GRADUATE, out.toByteArray()).tally().faulty()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void marksNeighbouringCellsEachForItselfAndQuotesWhatLooksLikeAFormula(boolean newer) throws IOException {
        List<List<String>> rows = List.of(List.of("姓名", "学历", "毕业年份", "=备注"),
                List.of("王一", "本课", "2026年13月", "@SUM(1)"));
        byte[] file = newer
                ? Workbooks.of(rows)
                : Workbooks.xls(workbook -> Workbooks.sheet(workbook, "名单", rows));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Lists.problems(desk.checked(ListKind.GRADUATE, file, Map.of()), Locale.CHINESE, out);

        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getCellComment().getString().getString()).startsWith("学历");
            assertThat(sheet.getRow(1).getCell(2).getCellComment().getString().getString()).startsWith("毕业年份");
            assertThat(sheet.getRow(0).getCell(3).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(1).getCell(3).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
        }
    }
}
