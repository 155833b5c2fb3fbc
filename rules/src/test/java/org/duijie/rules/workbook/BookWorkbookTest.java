package org.duijie.rules.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.duijie.engine.Seeds;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.ExpertiseComparison;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.rules.SmallBook;
import org.duijie.rules.book.BookFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a clerk gets to edit, and that it comes back as it went if nobody touches it. */
class BookWorkbookTest {
    private static final FactSet<EmploymentComparison> FACTS = EmploymentComparison.FACTS;
    private static final List<String> CELLS = List.of("", "符合", ">=3", "a,b", "他说\"可以\"", "两\n行", "=1+1", "'x",
            "+cmd|'x'!A0",
            "@", "-", "２０", "20.0", "TRUE", "2026-01-31", "_x0041_", "专业-1", "𝄞", "#N/A", "1E5", "007");

    static List<FactSet<?>> facts() {
        return List.of(EmploymentComparison.FACTS, ExpertiseComparison.FACTS);
    }

    private static BookSource shipped(FactSet<?> facts) {
        return BookFolder.read(facts.type() == EmploymentComparison.class ? "employment" : "expertise", facts);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aShippedBookThatComesBackUntouchedIsTheSameToTheLetter(FactSet<?> facts) {
        BookSource book = shipped(facts);

        assertThat(BookWorkbook.read(BookWorkbook.write(book, facts), book)).isEqualTo(book);
    }

    @Test
    void soIsAnyOtherBookHoweverFaulty() {
        Seeds seeds = Seeds.fresh();
        for (int n = 0; n < 60; n++) {
            BookSource book = random(seeds.trial(n));

            assertThat(BookWorkbook.read(BookWorkbook.write(book, FACTS), book).sheets()).as(seeds.of(n))
                    .isEqualTo(book.sheets());
        }
    }

    private static BookSource random(RandomGenerator random) {
        SmallBook book = new SmallBook().file("groups.csv", "得分组,名称,合并方式", "g,组,合计")
                .file("book.csv", "内容,项目,备注", "小册,名称," + cell(random));
        for (String line : List.of("one,评分,首条,,学历、岗位空缺天数,g,", "two,硬性,唯一,,学位,,可、否", "three,评分,首条,结论,one,,")
                .subList(0, random.nextInt(1, 4))) {
            book.with(line, rows(random));
        }
        return book.source();
    }

    private static String[] rows(RandomGenerator random) {
        List<String> rows = new ArrayList<>(List.of("行号,学历,岗位空缺天数,结论,\"备,注\",理由"));
        for (int row = random.nextInt(6); row > 0; row--) {
            List<String> cells = new ArrayList<>(List.of("甲" + random.nextInt(1_000) + "-" + row));
            IntStream.range(0, random.nextInt(1, 7)).forEach(i -> cells.add(cell(random)));
            rows.add(random.nextInt(8) == 0 ? "" : String.join(",", cells));
        }
        return rows.toArray(String[]::new);
    }

    private static String cell(RandomGenerator random) {
        String cell = CELLS.get(random.nextInt(CELLS.size()));
        return random.nextInt(4) == 0 || cell.matches("(?s).*[,\"\n].*")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    @Test
    void offersTheWordsOfAFactAndLetsSeveralPass() throws IOException {
        try (XSSFWorkbook workbook = opened(BookWorkbook.write(shipped(FACTS), FACTS))) {
            XSSFDataValidation majors = validation(workbook.getSheet("专业"), 1);

            assertThat(words(workbook, majors)).startsWith("同专业", "属于所列类别").endsWith("缺数据", "任意", "任意含缺数据")
                    .hasSize(11);
            assertThat(majors.getErrorStyle()).isEqualTo(ErrorStyle.WARNING);
        }
    }

    @Test
    void insistsOnTheWordsWhereOneMustStand() throws IOException {
        try (XSSFWorkbook workbook = opened(BookWorkbook.write(shipped(FACTS), FACTS))) {
            assertThat(words(workbook, validation(workbook.getSheet("专业"), 2))).containsExactly("符合", "部分符合", "缺数据",
                    "不符合");
            assertThat(validation(workbook.getSheet("专业"), 2).getErrorStyle()).isEqualTo(ErrorStyle.STOP);
            assertThat(words(workbook, validation(workbook.getSheet("评判项"), 3))).containsExactly("硬性", "评分");
            assertThat(words(workbook, validation(workbook.getSheet("就业指导"), 7))).containsExactly("直接面试", "技能提升培训",
                    "就业见习",
                    "考证指导", "完善简历");
        }
    }

    @Test
    void saysWhatAFactMeansAndInWhichUnit() throws IOException {
        try (XSSFWorkbook workbook = opened(BookWorkbook.write(shipped(FACTS), FACTS))) {
            XSSFSheet pay = workbook.getSheet("薪资");

            assertThat(pay.getRow(0).getCell(0).getStringCellValue()).isEqualTo("评判项：薪资（pay）");
            assertThat(pay.getRow(1).getCell(1).getStringCellValue()).isEqualTo("薪资差距");
            assertThat(pay.getRow(1).getCell(1).getCellComment().getString().getString())
                    .contains("期望薪资高出岗位薪资上限的百分之几", "单位：%，0 到 200 的整数", "3..5");
            assertThat(workbook.getSheet("综合匹配").getRow(1).getCell(1).getCellComment().getString().getString())
                    .contains("有几项的结论为符合", "0 到 5 的整数");
            assertThat(pay.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void beginsWithASheetThatTellsEveryFact() throws IOException {
        try (XSSFWorkbook workbook = opened(BookWorkbook.write(shipped(FACTS), FACTS))) {
            List<String> named = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> {
                if (row.getCell(0).getStringCellValue().equals("事实")) {
                    named.add(row.getCell(1).getStringCellValue());
                }
            });

            assertThat(workbook.getSheetName(0)).isEqualTo("说明");
            assertThat(named).containsExactlyElementsOf(FACTS.facts().stream().map(fact -> fact.label().zh()).toList());
        }
    }

    @Test
    void refusesToWriteWhatNoWorkbookTakes() {
        BookSource book = new SmallBook().with("one,评分,唯一,,学历,,", "行号,学历,结论,理由", "甲-1,,符合,好\u0001").source();

        assertThatThrownBy(() -> BookWorkbook.write(book, FACTS)).isInstanceOfSatisfying(Refusal.class,
                r -> assertThat(r.violations()).singleElement()
                        .satisfies(v -> assertThat(v.place()).isEqualTo("01-one.csv, 第2行")));
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
        return List.of(area.getAllReferencedCells()).stream().map(at -> workbook.getSheet(at.getSheetName())
                .getRow(at.getRow()).getCell(at.getCol()).getStringCellValue()).toList();
    }
}
