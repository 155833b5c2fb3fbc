package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.text.Text;
import org.duijie.rules.SmallBook;

import static org.assertj.core.api.Assertions.assertThat;

class SheetFormTest {
    private static final BookSource BOOK = BookFolder.read("employment", EmploymentComparison.FACTS);
    private static final List<SheetForm> FORMS = SheetForm.of(BOOK, EmploymentComparison.FACTS);

    private static SheetForm form(String file) {
        return FORMS.stream().filter(form -> form.file().equals(file)).findFirst().orElseThrow();
    }

    @Test
    void tellsEveryColumnOfAShippedBook() {
        assertThat(FORMS).hasSizeGreaterThan(24)
                .allSatisfy(form -> assertThat(form.columns()).as(form.file()).isNotEmpty()
                        .noneMatch(column -> column.note().zh().isEmpty() || column.note().en().isEmpty()));
    }

    @Test
    void everyWordItOffersMayStandThere() {
        for (Sheet sheet : RuleBook.read(BOOK, EmploymentComparison.FACTS).sheets()) {
            for (Input input : sheet.columns()) {
                SheetForm.Column column = form(sheet.file()).column(input.label().en()).orElseThrow();

                assertThat(column.words()).as("%s, %s", sheet.file(), input.name()).allSatisfy(
                        word -> assertThat(CellReader.read(word.zh(), input, new ArrayList<>())).isNotNull());
            }
        }
    }

    @Test
    void offersWhatOthersOfTheBookDeclare() {
        assertThat(form("criteria.csv").column("得分组").orElseThrow().words()).containsExactly(Text.same("policy"),
                Text.same("direction"));
        assertThat(form("20-guidance.csv").column("outcome").orElseThrow().words()).contains(Text.same("就业见习"));
        assertThat(form("01-major.csv").column("结果")).isEmpty();
    }

    @Test
    void putsWhatASheetMightHaveBehindWhatItHas() {
        BookSource book = new SmallBook().with("one,评分,唯一,,学历、学位,,", "备注,学历,行号").source();

        SheetForm form = SheetForm.of(book, EmploymentComparison.FACTS).get(2);

        assertThat(form.label().zh()).isEqualTo("one");
        assertThat(form.columns()).extracting(column -> column.heading().zh()).containsExactly("备注", "学历", "行号", "学位",
                "结论", "需方得分", "候选方得分", "理由", "英文理由", "依据", "生效", "失效");
        assertThat(form.columns().getFirst().words()).isEmpty();
    }
}
