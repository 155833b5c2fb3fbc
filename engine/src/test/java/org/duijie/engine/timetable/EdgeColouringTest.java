package org.duijie.engine.timetable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EdgeColouringTest {
    private final Seeds seeds = Seeds.fresh();

    @Test
    void usesAsManyColoursAsTheLargestDegreeAndNeverTwiceAtAVertex() {
        for (int trial = 0; trial < 2_000; trial++) {
            RandomGenerator random = seeds.trial(trial);
            int lefts = random.nextInt(1, 15);
            int rights = random.nextInt(1, 15);
            int[] left = random.ints(random.nextInt(0, 80), 0, lefts).toArray();
            int[] right = random.ints(left.length, 0, rights).toArray();

            int[] colours = EdgeColouring.colour(left, right, lefts, rights);

            int degree = Math.max(degree(left), degree(right));
            assertThat(Arrays.stream(colours)).as(seeds.of(trial)).allMatch(c -> 0 <= c && c < degree);
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < left.length; i++) {
                assertThat(seen.add("left " + left[i] + " " + colours[i])).as(seeds.of(trial)).isTrue();
                assertThat(seen.add("right " + right[i] + " " + colours[i])).as(seeds.of(trial)).isTrue();
            }
        }
    }

    @Test
    void refusesEndsThatDoNotPair() {
        assertThatThrownBy(() -> EdgeColouring.colour(new int[2], new int[3], 1, 1))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2 left ends, but 3 right ends");
    }

    private static int degree(int[] ends) {
        return Arrays.stream(ends).map(v -> (int) Arrays.stream(ends).filter(w -> w == v).count()).max().orElse(0);
    }
}
