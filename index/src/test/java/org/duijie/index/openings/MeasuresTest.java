package org.duijie.index.openings;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MeasuresTest {
    private static final Map<String, Integer> RELEVANT = Map.of("a", 2, "b", 1);

    @Test
    void aRankingWithAllThatIsRelevantFirstIsPerfect() {
        assertThat(Measures.of(List.of("a", "b", "x"), RELEVANT)).isEqualTo(new Measures(1, 1, 0.2, 1));
    }

    @Test
    void precisionIsAveragedOverAllThatIsRelevantFoundOrNot() {
        Measures measures = Measures.of(List.of("x", "a"), RELEVANT);

        assertThat(measures.averagePrecision()).isEqualTo(0.25);
        assertThat(measures.recall()).isEqualTo(0.5);
        // (2^2 - 1) / log2(3), over 3 / log2(2) + 1 / log2(3)
        assertThat(measures.ndcg()).isCloseTo(1.8928 / 3.6309, within(0.0001));
    }

    @Test
    void nothingFoundIsWorthNothing() {
        assertThat(Measures.of(List.of(), RELEVANT)).isEqualTo(new Measures(0, 0, 0, 0));
    }
}
