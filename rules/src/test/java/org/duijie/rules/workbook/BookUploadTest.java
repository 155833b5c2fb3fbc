package org.duijie.rules.workbook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;

import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.rules.SmallBook;
import org.duijie.rules.book.BookFolder;
import org.duijie.rules.book.RuleBook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What comes of a workbook that a clerk has edited. */
class BookUploadTest {
    private static final BookSource BASE = BookFolder.read("employment", EmploymentComparison.FACTS);
    private static final byte[] WORKBOOK = BookWorkbook.write(BASE, EmploymentComparison.FACTS);

    private static BookSource edited(Consumer<Edited> edits) {
        return BookWorkbook.read(Edited.with(WORKBOOK, edits), BASE);
    }

    private static void assertRefused(Consumer<Edited> edits, String place, String told) {
        Refusal refusal = Objects.requireNonNull(catchThrowableOfType(Refusal.class, () -> edited(edits)));
        assertThat(refusal.violations()).extracting(Violation::place).containsExactly(place);
        assertThat(refusal.violations().getFirst().message().zh()).contains(told);
    }

    private static String text(BookSource book, String file) {
        return Objects.requireNonNull(book.sheets().get(file), file);
    }

    /** The files in which two books differ. */
    private static List<String> changed(BookSource book) {
        TreeSet<String> files = new TreeSet<>(BASE.sheets().keySet());
        files.addAll(book.sheets().keySet());
        return files.stream().filter(file -> !Objects.equals(book.sheets().get(file), BASE.sheets().get(file)))
                .toList();
    }

    @Test
    void oneChangedCellChangesThatCellAlone() {
        BookSource book = edited(e -> e.type("专业", 2, 3, "24"));

        assertThat(changed(book)).containsExactly("01-major.csv");
        assertThat(text(book, "01-major.csv"))
                .isEqualTo(text(BASE, "01-major.csv").replace("同专业,符合,20,10", "同专业,符合,24,10"));
        assertThat(book.ref().version()).isNotEqualTo(BASE.ref().version())
                .isEqualTo(BookFolder.version(book.sheets()));
    }

    @Test
    void whatTheWorkbookDoesNotShowStays() {
        BookSource book = edited(e -> {
            List<String> sheets = new ArrayList<>();
            e.workbook().forEach(sheet -> sheets.add(sheet.getSheetName()));
            sheets.stream().filter(name -> !name.equals("专业")).forEach(e::deleteSheet);
            for (int column = 9; column >= 6; column--) {
                e.deleteColumn("专业", column);
            }
            e.deleteRow("专业", 3);
            e.type("专业", 2, 3, "24");
        });

        assertThat(changed(book)).containsExactly("01-major.csv");
        assertThat(text(book, "01-major.csv")).isEqualTo(text(BASE, "01-major.csv").replaceFirst("专业-2.*\n", "")
                .replace("同专业,符合,20,10", "同专业,符合,24,10"));
    }

    @Test
    void scenariosAreEditedInTheSameWorkbook() {
        BookSource book = edited(e -> {
            e.deleteColumn("场景", 3);
            e.append("场景", "major", "又一个", "专业关系=同专业", "专业-1", "符合", "20", "10");
        });

        assertThat(changed(book)).containsExactly("scenarios.csv");
        assertThat(text(book, "scenarios.csv"))
                .isEqualTo(text(BASE, "scenarios.csv") + "major,又一个,专业关系=同专业,,专业-1,符合,20,10,\n");
    }

    @Test
    void rowsWithoutAnIdGetOneNobodyHad() {
        BookSource book = edited(e -> {
            e.deleteRow("专业", 10);
            e.append("专业", "", "缺数据", "缺数据", "0", "0", "没有填写");
            e.append("专业限定", "", "缺数据", "缺数据", "缺数据", "0", "0", "没有填写");
        });

        assertThat(text(book, "01-major.csv")).doesNotContain("专业-9").endsWith("\n专业-10,缺数据,缺数据,0,0,没有填写,,,,\n");
        assertThat(text(book, "02-majorLimit.csv")).endsWith("\n限定-6,缺数据,缺数据,缺数据,0,0,没有填写,,,,\n");
    }

    @Test
    void aRowCopiedWithItsIdIsRefusedWithItsPlace() {
        assertRefused(e -> e.append("专业", "专业-3", "同专业", "符合", "1", "1", "好"), "工作表“专业”, 第12行, 列 A（行号）", "清空这一格");
    }

    @Test
    void readsWhatSpreadsheetsMakeOfNumbersAndDates() {
        BookSource book = edited(e -> {
            CellStyle day = e.workbook().createCellStyle();
            day.setDataFormat(e.workbook().createDataFormat().getFormat("yyyy/m/d"));
            e.cell("专业", 2, 3).setCellValue(24.0);
            e.type("专业", 3, 3, "１５ ");
            e.type("专业", 4, 3, "'12");
            e.cell("专业", 2, 8).setCellValue(LocalDate.of(2026, 12, 1));
            e.cell("专业", 2, 8).setCellStyle(day);
            e.type("专业", 2, 5, "理由，改过了（１）");
        });

        assertThat(text(book, "01-major.csv"))
                .contains("\n专业-1,同专业,符合,24,10,理由，改过了（１）,", "》,2026-12-01,\n", "\n专业-2,属于所列类别,符合,15,7,",
                        "\n专业-3,相关专业,符合,12,5,");
    }

    @Test
    void aNewCriterionNeedsALineAndASheetOfItsName() {
        BookSource book = edited(e -> {
            e.append("评判项", "", "倒班住宿", "", "评分", "唯一", "", "倒班、住宿", "", "");
            e.addSheet("倒班住宿", List.of(List.of("倒班", "住宿", "结论", "需方得分", "候选方得分", "理由"),
                    List.of("任意含缺数据", "提供住宿", "符合", "0", "3", "提供住宿"),
                    List.of("任意含缺数据", "非提供住宿|缺数据", "缺数据", "0", "0", "没有提供住宿"),
                    List.of("任意含缺数据", "缺数据", "缺数据", "0", "0", "没有填写")));
        });

        assertThat(changed(book)).containsExactly("23-c23.csv", "criteria.csv");
        assertThat(text(book, "criteria.csv")).isEqualTo(text(BASE, "criteria.csv") + "c23,倒班住宿,,评分,唯一,,倒班、住宿,,\n");
        assertThat(text(book, "23-c23.csv")).startsWith("行号,倒班,住宿,结论,需方得分,候选方得分,理由\n倒班住宿-1,任意含缺数据,提供住宿,符合,0,3,");
    }

    @Test
    void aCopiedSheetMakesANewCriterionWithIdsOfItsOwn() {
        BookSource book = edited(e -> {
            e.append("评判项", "dorm", "住宿补贴", "", "评分", "唯一", "", "住宿", "", "");
            e.copySheet("住宿", "住宿补贴");
            e.type("住宿补贴", 2, 3, "5");
        });

        assertThat(changed(book)).containsExactly("23-dorm.csv", "criteria.csv");
        assertThat(text(book, "23-dorm.csv")).isEqualTo(
                text(BASE, "14-lodging.csv").replace("住宿-", "住宿补贴-").replaceFirst("(补贴-1,[^,]*,[^,]*),[^,]*", "$1,5"));
        assertThat(RuleBook.read(book, EmploymentComparison.FACTS).sheets()).hasSize(23);
    }

    @Test
    void criteriaMoveWithTheirSheets() {
        BookSource book = edited(e -> {
            for (int column = 0; column < 9; column++) {
                String upper = e.cell("评判项", 2, column).getStringCellValue();
                e.type("评判项", 2, column, e.cell("评判项", 3, column).getStringCellValue());
                e.type("评判项", 3, column, upper);
            }
        });

        assertThat(changed(book)).containsExactly("01-major.csv", "01-majorLimit.csv", "02-major.csv",
                "02-majorLimit.csv",
                "criteria.csv");
        assertThat(text(book, "02-major.csv")).isEqualTo(text(BASE, "01-major.csv"));
        assertThat(text(book, "01-majorLimit.csv")).isEqualTo(text(BASE, "02-majorLimit.csv"));
    }

    @Test
    void conditionsWrittenAsRulesMoveWithTheirCriterion() {
        BookSource base = new SmallBook().with("one,评分,首条,,学历,,", "行号,结论,理由", "甲-1,符合,好")
                .with("two,评分,首条,,学位,,", "行号,学位,结论,理由", "乙-1,,符合,好")
                .file("01-one.drl", "rule a when EmploymentComparison() then answer(\"甲-1\"); end").source();

        BookSource book = BookWorkbook
                .read(Edited.with(BookWorkbook.write(base, EmploymentComparison.FACTS), e -> {
                    e.deleteRow("评判项", 2);
                    e.append("评判项", "one", "one", "one", "评分", "首条", "", "学历", "", "");
                }), base);

        assertThat(book.sheets().keySet()).containsExactly("01-two.csv", "02-one.csv", "02-one.drl", "book.csv",
                "criteria.csv");
        assertThat(text(book, "02-one.csv")).isEqualTo(text(base, "01-one.csv"));
    }

    @Test
    void aDeletedCriterionTakesItsSheetWithIt() {
        BookSource book = edited(e -> {
            e.deleteRow("评判项", 23);
            e.deleteSheet("以长补短");
        });

        assertThat(changed(book)).containsExactly("22-compensation.csv", "criteria.csv");
        assertThat(book.sheets()).doesNotContainKey("22-compensation.csv");
    }

    @Test
    void aSheetWithoutItsCriterionIsAskedAbout() {
        assertRefused(e -> e.deleteRow("评判项", 23), "工作表“以长补短”", "删去");
        assertRefused(e -> e.addSheet("草稿", List.of(List.of("a", "b"))), "工作表“草稿”", "删去");
    }

    @Test
    void sheetsAreKnownByTheirTitlesWhereverTheyStandAndWhateverTheyAreCalled() {
        BookSource book = edited(e -> {
            e.workbook().setSheetName(e.workbook().getSheetIndex("专业"), "Sheet1");
            e.workbook().setSheetName(e.workbook().getSheetIndex("评判项"), "目录");
            e.workbook().setSheetName(e.workbook().getSheetIndex("说明"), "看这里");
            e.workbook().setSheetOrder("Sheet1", 20);
            e.type("Sheet1", 2, 3, "24");
        });

        assertThat(changed(book)).containsExactly("01-major.csv");
    }

    @Test
    void aCriterionMayGetAnotherNameAndKeepsItsSheet() {
        BookSource book = edited(e -> {
            e.type("评判项", 2, 1, "所学专业");
            e.type("评判项", 3, 0, "");
        });

        assertThat(changed(book)).as("the emptied id comes back by the name").containsExactly("criteria.csv");
        assertThat(text(book, "criteria.csv")).contains("\nmajor,所学专业,major,").contains("\nmajorLimit,专业限定,");
    }

    @Test
    void factsComeAndGoAsColumns() {
        BookSource book = edited(e -> {
            e.type("评判项", 3, 6, "专业关系、学历");
            e.deleteColumn("专业限定", 1);
            for (int row = 1; row < 7; row++) {
                for (int column = 9; column >= 1; column--) {
                    e.type("专业限定", row, column + 1, e.cell("专业限定", row, column).getStringCellValue());
                }
                e.type("专业限定", row, 1, row == 1 ? "学历" : "");
            }
        });

        assertThat(text(book, "02-majorLimit.csv")).startsWith("行号,学历,专业关系,结论,").contains("\n限定-1,,同专业|属于所列类别");
    }

    @Test
    void textThatLooksLikeAFormulaStaysTextAndTheBookRefusesItWithItsPlace() {
        BookSource book = edited(e -> {
            e.type("专业", 2, 1, "=1+1");
            e.type("专业", 3, 3, "+cmd|' /C calc'!A0");
        });

        assertThat(text(book, "01-major.csv")).contains("\n专业-1,=1+1,符合,", ",+cmd|' /C calc'!A0,7,");
        assertThatThrownBy(() -> RuleBook.read(book, EmploymentComparison.FACTS)).isInstanceOfSatisfying(Refusal.class,
                r -> assertThat(r.violations()).extracting(Violation::place).containsExactly(
                        "employment/01-major.csv, 第2行, 列 专业关系", "employment/01-major.csv, 第3行, 列 需方得分"));
    }

    @Test
    void sheetsMustHaveTheColumnByWhichRowsAreKnown() {
        assertRefused(e -> e.type("专业", 1, 0, "编号"), "工作表“专业”, 第2行, 列 A", "缺少“行号”列");
    }

    @Test
    void criteriaMustHaveLegalIdsOfTheirOwn() {
        assertRefused(e -> e.append("评判项", "专业二", "专业二"), "工作表“评判项”, 第25行, 列 A（评判项）", "小写字母");
        assertRefused(e -> e.append("评判项", "major", "专业二"), "工作表“评判项”, 第25行, 列 A（评判项）", "不得重复");
    }

    @Test
    void thousandsOfRowsAreRefusedByTheirSheet() {
        assertRefused(e -> {
            for (int row = 0; row < 5_001; row++) {
                Row added = e.sheet("专业").createRow(20 + row);
                added.createCell(1).setCellValue("同专业");
            }
        }, "工作表“专业”", "行数超过 5000");
    }

    @Test
    void aFileThatIsNoWorkbookIsRefused() {
        for (byte[] file : List.of(new byte[0], new byte[100], "行号,专业\n".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(WORKBOOK, WORKBOOK.length / 2))) {
            assertThatThrownBy(() -> BookWorkbook.read(file, BASE)).isInstanceOf(Refusal.class);
        }
    }
}
