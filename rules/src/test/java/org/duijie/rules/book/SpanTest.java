package org.duijie.rules.book;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTest {
    private final long seed = Long.getLong("duijie.seed", System.nanoTime());

    @RepeatedTest(50)
    void mergesAndTakesAwayAsSetsDo() {
        Random random = new Random(seed);
        List<Span> all = Span.merge(spans(random));
        List<Span> taken = spans(random);

        BitSet left = set(all);
        left.andNot(set(taken));

        assertThat(set(Span.merge(taken))).as("-Dduijie.seed=%d", seed).isEqualTo(set(taken));
        assertThat(set(Span.without(all, taken))).as("-Dduijie.seed=%d", seed).isEqualTo(left);
        assertThat(Span.without(all, taken)).as("-Dduijie.seed=%d", seed)
                .isEqualTo(Span.merge(Span.without(all, taken)));
    }

    private static List<Span> spans(Random random) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            int from = random.nextInt(40);
            spans.add(new Span(from, from + random.nextInt(8)));
        }
        return spans;
    }

    private static BitSet set(List<Span> spans) {
        BitSet set = new BitSet();
        spans.forEach(s -> set.set(s.from(), s.to() + 1));
        return set;
    }
}
