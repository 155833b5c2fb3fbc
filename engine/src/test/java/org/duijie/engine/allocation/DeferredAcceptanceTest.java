package org.duijie.engine.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.progress.Steps;

import static org.assertj.core.api.Assertions.assertThat;

class DeferredAcceptanceTest {
    private static final int TRIALS = 2_000;
    private final Seeds seeds = Seeds.fresh();

    @Test
    void leavesNoBlockingPairOverUnpinnedPlaces() {
        for (int trial = 0; trial < TRIALS; trial++) {
            Market market = Markets.random(seeds.trial(trial));

            List<Edge> meetings = DeferredAcceptance.allocate(market);

            assertThat(BlockingPairs.of(market, meetings)).as(seeds.of(trial)).isEmpty();
        }
    }

    @Test
    void neverExceedsACapacityAndNeverRepeatsAPair() {
        for (int trial = 0; trial < TRIALS; trial++) {
            Market market = Markets.random(seeds.trial(trial));

            List<Edge> meetings = DeferredAcceptance.allocate(market);

            Markets.assertKept(market, meetings, seeds.of(trial));
        }
    }

    @Test
    void whatIsBarredLaterIsAsIfItHadNeverBeenThere() {
        for (int trial = 0; trial < TRIALS; trial++) {
            RandomGenerator random = seeds.trial(trial);
            Market market = Markets.random(random);
            Preferences preferences = new Preferences(market.edges(), market.candidatePlaces().size());
            Barred barred = new Barred();
            List<Edge> left = new ArrayList<>();
            market.edges().all().forEach(edge -> {
                if (random.nextInt(4) == 0) {
                    barred.add(edge.need(), edge.candidate());
                } else {
                    left.add(edge);
                }
            });
            Market less = with(market, market.edges().barring(barred));

            assertThat(less.edges().all()).as(seeds.of(trial)).isEqualTo(left);
            assertThat(DeferredAcceptance.allocate(less, preferences, Steps.UNHEARD)).as(seeds.of(trial))
                    .isEqualTo(DeferredAcceptance.allocate(less));
            assertThat(BlockingPairs.of(less, DeferredAcceptance.allocate(less))).as(seeds.of(trial)).isEmpty();
        }
    }

    private static Market with(Market market, Edges edges) {
        return new Market(market.quotas(), market.candidatePlaces(), market.pins(), edges);
    }

    @Test
    void isTheBestStableAllocationForEveryCandidateWhenEachHasOnePlace() {
        for (int trial = 0; trial < 300; trial++) {
            Market market = onePlaceEach(Markets.random(seeds.trial(trial)));
            if (market.edges().count() > 14) {
                continue;
            }

            List<Edge> meetings = DeferredAcceptance.allocate(market);

            for (Edge meeting : meetings) {
                for (Set<Edge> stable : everyStableAllocation(market)) {
                    assertThat(stable.stream().filter(e -> e.candidate() == meeting.candidate()))
                            .as(seeds.of(trial)).allMatch(e -> Edge.CANDIDATE_RANKING.compare(meeting, e) <= 0);
                }
            }
        }
    }

    private static Market onePlaceEach(Market market) {
        return new Market(new Quotas(Collections.nCopies(market.quotas().needs(), 1), List.of()),
                Collections.nCopies(market.candidatePlaces().size(), 1), List.of(), market.edges());
    }

    private static List<Set<Edge>> everyStableAllocation(Market market) {
        List<Edge> edges = market.edges().all().toList();
        List<Set<Edge>> stable = new ArrayList<>();
        for (int subset = 0; subset < 1 << edges.size(); subset++) {
            Set<Edge> chosen = new HashSet<>();
            for (int i = 0; i < edges.size(); i++) {
                if ((subset & 1 << i) != 0) {
                    chosen.add(edges.get(i));
                }
            }
            boolean matching = chosen.stream().map(Edge::need).collect(Collectors.toSet()).size() == chosen.size()
                    && chosen.stream().map(Edge::candidate).collect(Collectors.toSet()).size() == chosen.size();
            if (matching && BlockingPairs.of(market, List.copyOf(chosen)).isEmpty()) {
                stable.add(chosen);
            }
        }
        return stable;
    }
}
