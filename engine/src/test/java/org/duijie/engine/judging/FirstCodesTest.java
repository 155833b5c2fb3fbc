package org.duijie.engine.judging;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;

import static org.assertj.core.api.Assertions.assertThat;

class FirstCodesTest {
    private final Seeds seeds = Seeds.fresh();

    @Test
    void remembersUnderWhichCodeEachSignatureCameFirst() {
        RandomGenerator random = seeds.trial(0);
        FirstCodes first = new FirstCodes();
        Map<Long, Integer> expected = new HashMap<>();
        for (int code = 0; code < 5_000; code++) {
            // Few bits, as few elements have, and some that collide.
            long signature = random.ints(2, 0, 63).mapToLong(bit -> 1L << bit).reduce(0, (one, other) -> one | other);

            expected.putIfAbsent(signature, code);

            assertThat(first.of(signature, code)).as(seeds.of(0)).isEqualTo(expected.get(signature));
        }
    }
}
