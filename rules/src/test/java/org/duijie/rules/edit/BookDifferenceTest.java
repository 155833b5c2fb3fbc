package org.duijie.rules.edit;

import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.BookFolder;
import org.duijie.rules.compile.DroolsBooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BookDifferenceTest {
    private static final BookSource LIVE = new DroolsBooks().live("employment");

    private static BookSource changed(String file, UnaryOperator<String> change) {
        TreeMap<String, String> sheets = new TreeMap<>(LIVE.sheets());
        sheets.compute(file, (name, text) -> change.apply(text == null ? "" : text));
        return new BookSource(new BookRef("employment", BookFolder.version(sheets)), sheets);
    }

    private static String words(BookSource after) {
        return String.join("\n",
                BookDifference.of(LIVE, after).changes().stream().map(c -> c.words().zh()).toList());
    }

    @Test
    void aVersionDoesNotDifferFromItself() {
        assertThat(BookDifference.of(LIVE, LIVE).changes()).isEmpty();
    }

    @Test
    void aChangedCellIsNamedWithWhatStoodThereAndWhatDoesNow() {
        BookSource after = changed("01-major.csv", text -> text.replace("专业-3,相关专业,符合,11,", "专业-3,相关专业,符合,12,"));

        assertThat(BookDifference.of(LIVE, after).changes()).extracting(BookDifference.Stroke::words)
                .containsExactly(Text.of("专业 专业-3，需方得分 11 → 12", "major 专业-3, 需方得分 11 → 12"));
    }

    @Test
    void rowsThatCameWentOrMovedAreNamed() {
        assertThat(words(changed("01-major.csv", text -> text + "专业-10,缺数据,缺数据,0,0,再看,,,,\n")))
                .isEqualTo("专业 专业-10，新行 缺数据 | 缺数据 | 0 | 0 | 再看");
        assertThat(words(changed("01-major.csv", text -> text.replaceAll("专业-7,.*\n", ""))))
                .isEqualTo("专业 专业-7，删去 不限专业 | 符合 | 8 | 4 | 岗位不限专业 | The position is open to any major");
        assertThat(words(changed("01-major.csv", text -> {
            String row = text.lines().filter(line -> line.startsWith("专业-1,")).findFirst().orElseThrow() + "\n";
            return text.replace(row, "") + row;
        }))).isEqualTo("专业 专业-1，移动了位置");
    }

    @Test
    void aSheetKeepsItsNameWhenCriteriaChangePlaces() {
        TreeMap<String, String> sheets = new TreeMap<>(LIVE.sheets());
        String major = Objects.requireNonNull(sheets.remove("01-major.csv"));
        sheets.put("09-major.csv", major.replace("专业-1,同专业,符合,20,", "专业-1,同专业,符合,21,"));

        assertThat(words(new BookSource(new BookRef("employment", "x"), sheets)))
                .isEqualTo("专业 专业-1，需方得分 20 → 21");
    }

    @Test
    void aMergeTakesInWhatOthersPublishedAndRefusesWhatBothChanged() {
        BookSource ours = changed("01-major.csv", text -> text.replace(",20,10,", ",21,10,"));
        BookSource theirs = changed("book.csv", text -> text.replace("最低总分,20", "最低总分,25"));

        BookSource merged = BookMerge.of(LIVE, ours, theirs);
        assertThat(words(merged)).isEqualTo("专业 专业-1，需方得分 20 → 21\n规则册 最低总分，内容 20 → 25");
        assertThat(merged.ref().version()).isEqualTo(BookFolder.version(merged.sheets()));
        BookSource clashing = changed("01-major.csv", text -> text.replace(",20,10,", ",22,10,"));
        assertThatThrownBy(() -> BookMerge.of(LIVE, ours, clashing))
                .hasMessageContaining("01-major.csv");
        assertThat(BookMerge.of(LIVE, ours, ours)).isEqualTo(ours);
    }
}
