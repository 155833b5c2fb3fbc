package org.duijie.rules.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.rules.book.SheetTable;
import org.duijie.rules.compile.DroolsBooks;
import org.duijie.rules.edit.SheetEdit.Operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SheetEditTest {
    private static final String FILE = "01-major.csv";
    private static final String CRITERIA = "criteria.csv";
    private static final BookSource LIVE = new DroolsBooks().live("employment");
    private static final List<List<String>> ROWS = SheetTable
            .parse(FILE, Objects.requireNonNull(LIVE.sheets().get(FILE))).rows();

    private static List<String> words(Operation operation, int row, List<List<String>> cells) {
        BookSource after = new SheetEdit(operation, row).on(LIVE, FILE, cells);
        return BookDifference.of(LIVE, after).changes().stream().map(c -> c.words().zh()).toList();
    }

    @Test
    void savingWhatStandsThereChangesNothing() {
        assertThat(new SheetEdit(Operation.SAVE, 0).on(LIVE, FILE, ROWS)).isEqualTo(LIVE);
    }

    @Test
    void aRowIsAddedCopiedMovedAndRemoved() {
        assertThat(words(Operation.ADD, 2, ROWS)).containsExactly("专业 专业-10，新行");
        assertThat(words(Operation.COPY, 2, ROWS)).singleElement().asString()
                .startsWith("专业 专业-10，新行 相关专业 | 符合 | 11 | 5");
        assertThat(words(Operation.UP, 2, ROWS)).containsExactly("专业 专业-3，移动了位置");
        assertThat(words(Operation.UP, 0, ROWS)).isEmpty();
        assertThat(words(Operation.DOWN, ROWS.size() - 1, ROWS)).isEmpty();
        assertThat(words(Operation.REMOVE, 2, ROWS)).singleElement().asString().startsWith("专业 专业-3，删去");
    }

    @Test
    void whatWasTypedIsKeptUnderTheStroke() {
        List<List<String>> typed = new ArrayList<>(ROWS);
        List<String> first = new ArrayList<>(typed.getFirst());
        first.set(3, "21");
        typed.set(0, first);

        assertThat(words(Operation.REMOVE, 2, typed)).hasSize(2).contains("专业 专业-1，需方得分 20 → 21");
    }

    @Test
    void aNewNameIsNeverOneThatARemovedRowHad() {
        List<List<String>> without = ROWS.subList(0, ROWS.size() - 1);

        assertThat(words(Operation.COPY, 0, without)).anyMatch(word -> word.startsWith("专业 专业-10，新行"));
    }

    @Test
    void aNewNameIsNeverOneOfAnotherSheetNorOneJustTyped() {
        TreeMap<String, String> sheets = new TreeMap<>(LIVE.sheets());
        sheets.merge("02-majorLimit.csv", "", (text, none) -> text.replace("限定-1,", "专业-10,"));
        BookSource book = new BookSource(LIVE.ref(), sheets);
        List<List<String>> typed = new ArrayList<>(ROWS);
        List<String> last = new ArrayList<>(typed.getLast());
        last.set(0, "专业-11");
        typed.set(typed.size() - 1, last);

        BookSource after = new SheetEdit(Operation.COPY, 0).on(book, FILE, typed);

        assertThat(SheetTable.parse(FILE, Objects.requireNonNull(after.sheets().get(FILE))).rows().get(1).getFirst())
                .isEqualTo("专业-12");
    }

    @Test
    void rulesWrittenByHandAreOnlyLookedAt() {
        TreeMap<String, String> sheets = new TreeMap<>(LIVE.sheets());
        sheets.put("01-major.drl", "rule a when\nEmploymentComparison()\nthen answer(\"专业-1\"); end\n");
        BookSource before = new BookSource(LIVE.ref(), sheets);
        sheets.merge("01-major.drl", "", (text, none) -> text.replace("专业-1", "专业-2"));
        BookSource after = new BookSource(LIVE.ref(), sheets);

        assertThatThrownBy(() -> new SheetEdit(Operation.SAVE, 0).on(before, "01-major.drl", List.of()))
                .isInstanceOf(Refusal.class);
        assertThat(BookDifference.of(before, after).changes()).singleElement().satisfies(
                stroke -> assertThat(stroke.words().zh()).contains("专业 第4行", "专业-1", "专业-2"));
    }

    @Test
    void aRowThatIsNotThereAndASheetThatIsTooLongAreRefused() {
        assertThatThrownBy(() -> new SheetEdit(Operation.REMOVE, 99).on(LIVE, FILE, ROWS)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new SheetEdit(Operation.SAVE, 0).on(LIVE, "99-none.csv", ROWS))
                .isInstanceOf(Refusal.class);
        List<List<String>> many = Collections.nCopies(500, ROWS.getFirst());
        assertThatThrownBy(() -> new SheetEdit(Operation.ADD, 0).on(LIVE, FILE, many)).isInstanceOf(Refusal.class);
    }

    private static BookSource criteria(Operation operation, int row, UnaryOperator<List<List<String>>> typed) {
        SheetTable table = table(LIVE, CRITERIA);
        return new SheetEdit(operation, row).on(LIVE, CRITERIA, typed.apply(table.rows()));
    }

    private static SheetTable table(BookSource book, String file) {
        return SheetTable.parse(file, Objects.requireNonNull(book.sheets().get(file)));
    }

    @Test
    void aCriterionThatMovesTakesItsRowsAlong() {
        BookSource after = criteria(Operation.DOWN, 0, rows -> rows);

        assertThat(after.sheets()).containsEntry("02-major.csv", Objects.requireNonNull(LIVE.sheets().get(FILE)))
                .containsEntry("01-majorLimit.csv", Objects.requireNonNull(LIVE.sheets().get("02-majorLimit.csv")))
                .doesNotContainKey(FILE);
        assertThat(new DroolsBooks().reading(after).complaints()).isEmpty();
    }

    @Test
    void aCriterionThatGoesTakesItsRowsAlong() {
        BookSource after = criteria(Operation.REMOVE, 0, rows -> rows);

        assertThat(after.sheets().keySet()).noneMatch(file -> file.endsWith("-major.csv"));
    }

    @Test
    void aCopiedCriterionHasTheSameRowsUnderNamesOfTheirOwn() {
        BookSource after = criteria(Operation.COPY, 0, rows -> rows);
        SheetTable list = table(after, CRITERIA);
        String id = list.rows().get(1).getFirst();
        SheetTable copy = table(after, "02-" + id + ".csv");

        assertThat(list.rows().get(1)).contains("专业2");
        assertThat(copy.rows()).hasSameSizeAs(ROWS);
        assertThat(copy.rows().getFirst().subList(1, 4)).isEqualTo(ROWS.getFirst().subList(1, 4));
        assertThat(copy.rows()).extracting(List::getFirst).doesNotContainAnyElementsOf(
                ROWS.stream().map(List::getFirst).toList());
        assertThat(new DroolsBooks().reading(after).complaints()).isEmpty();
    }

    @Test
    void aNewCriterionBeginsWithTheColumnsOfWhatItReads() {
        BookSource after = criteria(Operation.SAVE, 0, rows -> {
            List<List<String>> more = new ArrayList<>(rows);
            more.add(List.of("houses", "住处", "", "评分", "首条", "", "学历、住宿", "", ""));
            return more;
        });
        String file = "%02d-houses.csv".formatted(table(LIVE, CRITERIA).rows().size() + 1);

        assertThat(table(after, file).headings()).startsWith("行号", "学历", "住宿", "结论", "需方得分").doesNotContain("结果");
        assertThat(table(after, file).rows()).singleElement().satisfies(row -> assertThat(row).startsWith("住处-1"));
    }

    @Test
    void aCriterionThatReadsSomethingElseHasOtherColumnsAndItsRowsMeanWhatTheyMeant() {
        BookSource after = criteria(Operation.SAVE, 0, rows -> {
            List<List<String>> other = new ArrayList<>(rows);
            List<String> line = new ArrayList<>(other.get(1));
            line.set(6, "专业关系、紧缺目录");
            other.set(1, line);
            return other;
        });
        SheetTable table = table(after, "02-majorLimit.csv");

        assertThat(table.headings()).startsWith("行号", "紧缺目录", "专业关系", "结论");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.get(1)).isEqualTo("任意含缺数据"));
    }
}
