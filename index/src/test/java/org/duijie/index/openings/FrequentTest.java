package org.duijie.index.openings;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FrequentTest {
    private final Frequent frequent = new Frequent();

    private void ask(String words, int times) {
        for (int i = 0; i < times; i++) {
            frequent.asked(words);
        }
    }

    @Test
    void countsWhatIsAskedOftenHoweverItIsTyped() {
        ask("电工", 3);
        ask("  ＰＬＣ ", 1);
        ask("plc", 1);
        ask("保安", 1);

        assertThat(frequent.most(10)).containsExactly(new Frequent.Words("电工", 3), new Frequent.Words("plc", 2));
        assertThat(frequent.most(1)).hasSize(1);
    }

    @Test
    void whatMaySaySomethingOfAPersonIsNotKept() {
        ask("张三 13800000000", 5);
        ask("我想找一份离家近一点的工作孩子在实验小学上三年级下午四点半放学", 5);
        ask(" ", 5);

        assertThat(frequent.most(10)).isEmpty();
    }

    @Test
    void itStaysSmallAndForgetsWhatIsNotAskedAnyMore() {
        ask("电工", 8);
        for (int i = 0; i < 5_000; i++) {
            frequent.asked("题" + i);
        }

        assertThat(frequent.most(10)).isEmpty();

        ask("保安", 4);
        assertThat(frequent.most(10)).extracting(Frequent.Words::words).containsExactly("保安");
    }
}
