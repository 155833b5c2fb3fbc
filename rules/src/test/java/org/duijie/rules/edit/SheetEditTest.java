package org.duijie.rules.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

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
}
