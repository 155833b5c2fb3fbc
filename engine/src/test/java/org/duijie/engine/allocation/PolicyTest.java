package org.duijie.engine.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.duijie.engine.Seeds;
import org.duijie.engine.progress.Listening;
import org.duijie.engine.progress.Steps;

import static org.assertj.core.api.Assertions.assertThat;

class PolicyTest {
    private static final String BEST = """
            MOST_POINTS,   false
            MOST_POINTS,   true
            MOST_MEETINGS, false
            MOST_MEETINGS, true
            """;
    private final Seeds seeds = Seeds.fresh();

    @ParameterizedTest
    @CsvSource(textBlock = BEST)
    void noAllocationAtAllServesThePolicyBetter(Goal goal, boolean everyone) {
        Policy policy = new Policy(goal, everyone);
        for (int trial = 0; trial < 1_500; trial++) {
            Market market = Markets.tiny(seeds.trial(trial));

            EveryAllocation.Sum sum = EveryAllocation.Sum.of(allocate(market, policy));

            String seed = seeds.of(trial);
            EveryAllocation.of(market, other -> assertThat(EveryAllocation.Sum.of(other).beats(sum, policy)).as(seed)
                    .isFalse());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = BEST)
    void noExchangeServesThePolicyBetterInLargerMarkets(Goal goal, boolean everyone) {
        Policy policy = new Policy(goal, everyone);
        for (int trial = 0; trial < 60; trial++) {
            Market market = Markets.random(seeds.trial(trial), 30, 60);

            List<Edge> meetings = allocate(market, policy);

            assertThat(ImprovingCycle.in(market, meetings, policy)).as(seeds.of(trial)).isFalse();
            if (meetings.size() > market.pins().size()) {
                List<Edge> oneLess = meetings.subList(0, meetings.size() - 1);
                assertThat(ImprovingCycle.in(market, oneLess, policy)).as(seeds.of(trial)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyoneMeansAsManyPeopleAsAnyAllocationReaches(Goal goal) {
        for (int trial = 0; trial < 1_000; trial++) {
            Market market = Markets.tiny(seeds.trial(trial));
            long[] most = {0};
            EveryAllocation.of(market, other -> most[0] = Math.max(most[0], people(other)));

            assertThat(people(allocate(market, new Policy(goal, true)))).as(seeds.of(trial)).isEqualTo(most[0]);
        }
    }

    @Test
    void stableForEveryoneHasNoBlockingPairOverThePlacesThatFirstMeetingsDoNotTake() {
        for (int trial = 0; trial < 1_000; trial++) {
            Market market = Markets.random(seeds.trial(trial));
            List<Edge> stable = allocate(market, Policy.STABLE);
            List<Edge> first = firstMeetings(market, stable);

            List<Edge> meetings = allocate(market, new Policy(Goal.STABLE, true));

            assertThat(meetings).as(seeds.of(trial)).containsAll(first);
            assertThat(BlockingPairs.of(market.pinning(first), meetings)).as(seeds.of(trial)).isEmpty();
            if (people(stable) == people(meetings)) {
                assertThat(meetings).as(seeds.of(trial)).isEqualTo(stable);
            }
        }
    }

    @Test
    void firstMeetingsReachMostPeopleThenKeepMostOfTheStableOnesThenWeighMost() {
        for (int trial = 0; trial < 1_500; trial++) {
            Market market = Markets.tiny(seeds.trial(trial));
            List<Edge> stable = allocate(market, Policy.STABLE);
            Comparator<List<Edge>> better = Comparator.comparingInt(List<Edge>::size)
                    .thenComparingLong(first -> first.stream().filter(stable::contains).count())
                    .thenComparingInt(first -> first.stream().mapToInt(Edge::points).sum());

            List<Edge> first = firstMeetings(market, stable);

            String seed = seeds.of(trial);
            assertThat(isOneEach(market, first)).as(seed).isTrue();
            EveryAllocation.of(market, all -> {
                List<Edge> other = all.subList(market.pins().size(), all.size());
                assertThat(isOneEach(market, other) && better.compare(other, first) > 0).as(seed).isFalse();
            });
        }
    }

    private static boolean isOneEach(Market market, List<Edge> first) {
        return people(first) == first.size()
                && first.stream().noneMatch(edge -> market.pins().stream()
                        .anyMatch(pin -> pin.candidate() == edge.candidate()));
    }

    private static List<Edge> firstMeetings(Market market, List<Edge> stable) {
        return Policy.firstMeetings(market, new Preferences(market.edges(), market.candidatePlaces().size()), stable,
                Steps.UNHEARD);
    }

    @ParameterizedTest
    @EnumSource
    void noPolicyExceedsACapacityOrRepeatsAPairOrForgetsAPin(Goal goal) {
        for (int trial = 0; trial < 1_000; trial++) {
            RandomGenerator random = seeds.trial(trial);
            Market market = Markets.random(random);
            List<Edge> meetings = allocate(market, new Policy(goal, random.nextBoolean()));

            Markets.assertKept(market, meetings, seeds.of(trial));
            assertThat(meetings.subList(0, market.pins().size())).as(seeds.of(trial)).isEqualTo(market.pins());
            assertThat(meetings.subList(market.pins().size(), meetings.size())).as(seeds.of(trial))
                    .isSortedAccordingTo(Edge.BY_NUMBERS)
                    .allMatch(edge -> edge.equals(market.edges().find(edge.need(), edge.candidate())));
        }
    }

    @Test
    void amongEqualsTheSeedDecidesAndNotTheOrderOfTheCandidates() {
        List<Integer> met = new ArrayList<>();
        for (int seed = 0; seed < 200; seed++) {
            Edges.Row row = new Edges.Row();
            IntStream.range(0, 4).forEach(candidate -> row.add(candidate, 5, 5));
            Market market = new Market(new Quotas(List.of(1), List.of()), Collections.nCopies(4, 1), List.of(),
                    Edges.of(seed, List.of(row)));

            met.add(allocate(market, new Policy(Goal.MOST_POINTS, false)).getFirst().candidate());
        }
        assertThat(met).contains(0, 1, 2, 3);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverNoLongerWaitsForAnAllocationEndsIt(Goal goal) {
        RandomGenerator random = seeds.trial(0);
        Market market = crowded(random, 600);
        Preferences preferences = new Preferences(market.edges(), market.candidatePlaces().size());
        for (boolean everyone : new boolean[]{false, true}) {
            Policy policy = new Policy(goal, everyone);

            Listening.assertHeardAndEnded(steps -> policy.allocate(market, preferences, steps), random, seeds.of(0));
        }
    }

    /** Everybody may meet every need, and nobody has a place for all. */
    private static Market crowded(RandomGenerator random, int many) {
        List<Edges.Row> rows = Stream.generate(Edges.Row::new).limit(many).toList();
        rows.forEach(row -> IntStream.range(0, many)
                .forEach(candidate -> row.add(candidate, random.nextInt(20), random.nextInt(20))));
        return new Market(new Quotas(Collections.nCopies(many, 3), List.of()), Collections.nCopies(many, 2), List.of(),
                Edges.of(random.nextLong(), rows));
    }

    private static List<Edge> allocate(Market market, Policy policy) {
        return policy.allocate(market, new Preferences(market.edges(), market.candidatePlaces().size()),
                Steps.UNHEARD);
    }

    private static long people(List<Edge> meetings) {
        return meetings.stream().map(Edge::candidate).distinct().count();
    }
}
