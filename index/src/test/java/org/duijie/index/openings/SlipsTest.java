package org.duijie.index.openings;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;

import static org.assertj.core.api.Assertions.assertThat;

class SlipsTest {
    private final Seeds seeds = Seeds.fresh();

    private static String word(RandomGenerator random) {
        return random.ints(1 + random.nextInt(9), 'a', 'd').mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void countsSlipsAsTheAutomataOfTheSearchDo() {
        for (int n = 0; n < 3_000; n++) {
            RandomGenerator random = seeds.trial(n);
            String one = word(random);
            String other = word(random);
            int most = 1 + random.nextInt(2);

            boolean accepted = Operations.run(new LevenshteinAutomata(one, true).toAutomaton(most), other);

            assertThat(Slips.within(one, other, most)).as("%s %s %d, %s", one, other, most, seeds.of(n))
                    .isEqualTo(accepted);
        }
    }
}
