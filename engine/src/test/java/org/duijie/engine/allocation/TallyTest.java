package org.duijie.engine.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTest {
    private final Seeds seeds = Seeds.fresh();

    @Test
    void countsWhatTheDefinitionsCountWhateverTheAllocation() {
        for (int trial = 0; trial < 2_000; trial++) {
            RandomGenerator random = seeds.trial(trial);
            Market market = Markets.random(random);
            List<Edge> meetings = some(market, random);

            Tally tally = Tally.of(market, meetings);

            assertThat(tally.blocking()).as(seeds.of(trial)).isEqualTo(BlockingPairs.of(market, meetings).size());
            assertThat(tally.meetings()).as(seeds.of(trial)).isEqualTo(meetings.size());
            assertThat(tally.needPoints() + tally.candidatePoints()).as(seeds.of(trial))
                    .isEqualTo(meetings.stream().mapToInt(Edge::points).sum());
            assertThat(tally.needs()).as(seeds.of(trial))
                    .isEqualTo(meetings.stream().map(Edge::need).distinct().count());
            assertThat(tally.candidates()).as(seeds.of(trial))
                    .isEqualTo(meetings.stream().map(Edge::candidate).distinct().count());
        }
    }

    private static List<Edge> some(Market market, RandomGenerator random) {
        int[] free = market.freePlaces();
        int[] candidateFree = market.freeCandidatePlaces();
        List<Edge> meetings = new ArrayList<>(market.pins());
        market.edges().all().forEach(edge -> {
            if (random.nextBoolean() && market.quotas().around(edge.need()).allMatch(one -> free[one] > 0)
                    && candidateFree[edge.candidate()] > 0) {
                market.quotas().count(free, edge.need(), -1);
                candidateFree[edge.candidate()]--;
                meetings.add(edge);
            }
        });
        return meetings;
    }
}
