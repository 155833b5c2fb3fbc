package org.duijie.engine.allocation;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.duijie.engine.Seeds;
import org.duijie.engine.progress.Steps;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeTest {
    private final Seeds seeds = Seeds.fresh();

    @ParameterizedTest
    @CsvSource({"STABLE, false", "STABLE, true", "MOST_POINTS, false", "MOST_POINTS, true", "MOST_MEETINGS, false",
            "MOST_MEETINGS, true"})
    void everyReasonIsTrueOfEveryPairThatDidNotComeAbout(Goal goal, boolean everyone) {
        Policy policy = new Policy(goal, everyone);
        Set<NonMatchReason> seen = EnumSet.noneOf(NonMatchReason.class);
        for (int trial = 0; trial < 3_000; trial++) {
            Market market = Markets.random(seeds.trial(trial));
            List<Edge> meetings = policy.allocate(market,
                    new Preferences(market.edges(), market.candidatePlaces().size()), Steps.UNHEARD);
            List<Edge> blocking = BlockingPairs.of(market, meetings);
            Outcome outcome = new Outcome(market, meetings);
            for (Edge pair : market.edges().all().toList()) {
                if (!meetings.contains(pair)) {
                    NonMatchReason reason = outcome.reason(pair);
                    assertThat(isTrue(reason, pair, market, meetings, blocking))
                            .as("%s %s %s", reason, pair, seeds.of(trial))
                            .isTrue();
                    seen.add(reason);
                }
            }
        }
        assertThat(seen).contains(NonMatchReason.DISPLACED_BY_PIN, NonMatchReason.NEED_WENT_TO_BETTER,
                NonMatchReason.CANDIDATE_WENT_TO_BETTER, NonMatchReason.LOST_THE_TIE);
        assertThat(seen.contains(NonMatchReason.FOR_THE_WHOLE)).isEqualTo(!policy.equals(Policy.STABLE));
    }

    private static boolean isTrue(NonMatchReason reason, Edge pair, Market market, List<Edge> meetings,
            List<Edge> blocking) {
        int[] places = market.quotas().places();
        OptionalInt full = market.quotas().around(pair.need())
                .filter(number -> BlockingPairs.heldBy(number, market, meetings).size() == places[number]).findFirst();
        List<Edge> atNeed = BlockingPairs.heldBy(full.orElse(pair.need()), market, meetings);
        List<Edge> atCandidate = meetings.stream().filter(e -> e.candidate() == pair.candidate()).toList();
        boolean needFull = full.isPresent();
        boolean candidateFull = atCandidate.size() == market.candidatePlaces().get(pair.candidate());
        boolean needBetter = needFull && atNeed.stream().allMatch(e -> e.needPoints() > pair.needPoints());
        boolean candidateBetter = candidateFull
                && atCandidate.stream().allMatch(e -> e.candidatePoints() > pair.candidatePoints());
        boolean pinnedWorse = atNeed.stream().filter(market.pins()::contains)
                .anyMatch(e -> Edge.NEED_RANKING.compare(pair, e) < 0)
                || atCandidate.stream().filter(market.pins()::contains)
                        .anyMatch(e -> Edge.CANDIDATE_RANKING.compare(pair, e) < 0);
        return switch (reason) {
            case FOR_THE_WHOLE -> blocking.contains(pair);
            case DISPLACED_BY_PIN -> pinnedWorse && !needBetter && !candidateBetter && !blocking.contains(pair);
            case NEED_WENT_TO_BETTER -> needBetter;
            case CANDIDATE_WENT_TO_BETTER -> candidateBetter && !needBetter;
            case LOST_THE_TIE -> !needBetter && !candidateBetter
                    && (needFull && atNeed.stream().allMatch(e -> Edge.NEED_RANKING.compare(e, pair) < 0)
                            && atNeed.stream().anyMatch(e -> e.needPoints() == pair.needPoints())
                            || candidateFull
                                    && atCandidate.stream().allMatch(e -> Edge.CANDIDATE_RANKING.compare(e, pair) < 0)
                                    && atCandidate.stream()
                                            .anyMatch(e -> e.candidatePoints() == pair.candidatePoints()));
            case VETOED, WITHDRAWN, RULED_OUT, NEEDS_INFORMATION, NOT_AMONG_FIRST, NO_COMMON_ROUND -> false;
        };
    }
}
