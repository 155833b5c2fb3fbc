package org.duijie.rules.book;

import org.junit.jupiter.api.Test;

import org.duijie.engine.match.BookSource;
import org.duijie.rules.SmallBook;

import static org.assertj.core.api.Assertions.assertThat;

class RowIdsTest {
    private static final BookSource BOOK = new SmallBook()
            .with("one,评分,唯一,,学历,,", "行号,学历,结论,理由", "限定-1,达到要求,符合,好", "限定-7,低一级,符合,好")
            .with("two,评分,唯一,,学位,,", "行号,学位,结论,理由").source();

    @Test
    void countOnWhereTheSheetLeftOff() {
        RowIds ids = new RowIds(BOOK);

        assertThat(ids.next("01-one.csv", "学历")).isEqualTo("限定-8");
        assertThat(ids.next("01-one.csv", "学历")).isEqualTo("限定-9");
    }

    @Test
    void beginWithTheLabelInANewSheet() {
        RowIds ids = new RowIds(BOOK);

        assertThat(ids.next("02-two.csv", "学位（含专业）")).isEqualTo("学位含专业-1");
        assertThat(ids.next("03-three.csv", "——")).isEqualTo("行-1");
        assertThat(ids.next("04-four.csv", "限定")).as("taken by another sheet").isEqualTo("限定-8");
    }

    @Test
    void neverGiveWhatATableBroughtAlong() {
        RowIds ids = new RowIds(BOOK);
        ids.add(SheetTable.parse("01-one.csv", "行号,学历\n限定-8,低一级\n限定12,\n"));

        assertThat(ids.next("01-one.csv", "学历")).isEqualTo("限定-13");
    }
}
