package org.duijie.index.search;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.duijie.engine.Seeds;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.analysis.RandomText;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTest {

    @ParameterizedTest
    @CsvSource({"工艺, 化工工艺员, 化工[工艺]员", "hgg, 化工工艺员, [化工工]艺员", "huag, 化工工艺员, [化工]工艺员", "plc, ＰＬＣ编程, [ＰＬＣ]编程",
            "lc, PLC编程, PLC编程", "会计, 會計助理, [會計]助理", "化工 员, 化工工艺员, [化工]工艺[员]", "反应精馏, 反应与精馏, [反应]与[精馏]",
            "反应精馏, 反应精馏和反应, [反应精馏]和反应", "*, a*b, a*b"})
    void showsWhatWasAskedFor(String words, String name, String marked) {
        assertThat(shown(Marks.of(words, Dictionary.shipped()).name(name))).isEqualTo(marked);
    }

    @Test
    void cutsALongTextWhereMostStands() {
        String text = "精馏。" + "其他内容".repeat(50) + "负责精馏塔与反应釜的操作" + "其他内容".repeat(50);

        String passage = shown(Marks.of("精馏 反应", Dictionary.shipped()).passage(text, 60));

        assertThat(passage).startsWith("…").endsWith("…").contains("[精馏]塔与[反应]釜");
        assertThat(Marks.of("航天", Dictionary.shipped()).passage(text, 60)).isEmpty();
    }

    @Test
    void losesNothingOfAnyText() {
        Seeds seeds = Seeds.fresh();
        for (int n = 0; n < 500; n++) {
            String text = RandomText.next(seeds.trial(n)) + "化工";
            Marks marks = Marks.of("化工 " + RandomText.next(seeds.trial(n + 10_000)),
                    Dictionary.shipped());

            assertThat(marks.name(text).stream().map(Marks.Piece::text).collect(Collectors.joining())).as(seeds.of(n))
                    .isEqualTo(text);
            assertThat(marks.passage(text, 40)).as(seeds.of(n)).anyMatch(Marks.Piece::marked);
        }
    }

    private static String shown(List<Marks.Piece> pieces) {
        return pieces.stream().map(p -> p.marked() ? "[" + p.text() + "]" : p.text()).collect(Collectors.joining());
    }
}
