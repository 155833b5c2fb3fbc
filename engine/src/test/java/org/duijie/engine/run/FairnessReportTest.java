package org.duijie.engine.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.duijie.engine.Seeds;
import org.duijie.engine.allocation.Goal;
import org.duijie.engine.allocation.NonMatchReason;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.run.FairnessReport.Group;
import org.duijie.engine.run.FairnessReport.Grouping;
import org.duijie.engine.run.FairnessReport.PolicyOutcome;
import org.duijie.engine.run.FairnessReport.WithNone;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

class FairnessReportTest {
    private static final int TRIALS = 300;
    private final Seeds seeds = Seeds.fresh();
    private final ToyBook books = new ToyBook();

    @Test
    void itsOutcomeIsThatOfTheRun() {
        for (int trial = 0; trial < TRIALS; trial++) {
            RunView view = Plans.random(seeds.trial(trial)).run(books);
            List<Integer> counts = counts(view).values().stream().sorted().toList();

            PolicyOutcome own = view.fairness().own();

            assertThat(own.policy()).as(seeds.of(trial)).isEqualTo(view.frozen().session().policy());
            assertThat(own.tally().meetings()).as(seeds.of(trial)).isEqualTo(view.result().meetings().size());
            assertThat(own.unplaced()).as(seeds.of(trial)).isEqualTo(view.result().unplaced().size());
            List<Integer> spread = new ArrayList<>();
            for (int meetings = 0; meetings < own.spread().size(); meetings++) {
                for (int i = 0; i < own.spread().get(meetings); i++) {
                    spread.add(meetings);
                }
            }
            assertThat(spread).as(seeds.of(trial)).isEqualTo(counts);
        }
    }

    @Test
    void theOtherOutcomesAreThoseOfTheSameSessionRunThatWay() {
        for (int trial = 0; trial < TRIALS; trial++) {
            Plans plans = Plans.random(seeds.trial(trial));
            List<PolicyOutcome> outcomes = outcomes(plans.run(books));

            assertThat(outcomes).as(seeds.of(trial)).hasSize(4).doesNotHaveDuplicates();
            for (PolicyOutcome outcome : outcomes) {
                MatchSession other = plans.session().with(outcome.policy());
                PolicyOutcome alone = new Plans(other, plans.candidates(), plans.needs()).run(books).fairness()
                        .own();
                assertThat(outcome).as(seeds.of(trial)).isEqualTo(alone);
            }
        }
    }

    @Test
    void eachPolicyIsBestAtWhatItIsFor() {
        for (int trial = 0; trial < TRIALS; trial++) {
            List<PolicyOutcome> outcomes = outcomes(Plans.runnable(seeds.trial(trial)).run(books));
            PolicyOutcome mostPoints = outcomes.get(1);
            PolicyOutcome mostMeetings = outcomes.get(2);
            PolicyOutcome everyone = outcomes.get(3);

            assertThat(outcomes).extracting(PolicyOutcome::policy).containsExactly(Policy.STABLE,
                    new Policy(Goal.MOST_POINTS, false), new Policy(Goal.MOST_MEETINGS, false),
                    new Policy(Goal.STABLE, true));
            assertThat(outcomes.getFirst().tally().blocking()).as(seeds.of(trial)).isZero();
            assertThat(outcomes).as(seeds.of(trial)).allMatch(o -> points(o) <= points(mostPoints))
                    .allMatch(o -> o.tally().meetings() <= mostMeetings.tally().meetings());
            assertThat(outcomes).as(seeds.of(trial))
                    .allMatch(o -> o.spread().getFirst() >= everyone.spread().getFirst());
        }
    }

    /** What the policy of the run led to, then the others. */
    private static List<PolicyOutcome> outcomes(RunView view) {
        List<PolicyOutcome> outcomes = new ArrayList<>();
        outcomes.add(view.fairness().own());
        outcomes.addAll(view.otherPolicies(Steps.UNHEARD));
        return outcomes;
    }

    private static long points(PolicyOutcome outcome) {
        return outcome.tally().needPoints() + outcome.tally().candidatePoints();
    }

    @Test
    void whoHasNoneIsCountedUnderTheReasonOfThePairThatCameNearest() {
        List<NonMatchReason> nearest = List.of(NonMatchReason.FOR_THE_WHOLE, NonMatchReason.LOST_THE_TIE,
                NonMatchReason.NEED_WENT_TO_BETTER, NonMatchReason.CANDIDATE_WENT_TO_BETTER,
                NonMatchReason.DISPLACED_BY_PIN, NonMatchReason.NO_COMMON_ROUND, NonMatchReason.NEEDS_INFORMATION,
                NonMatchReason.VETOED, NonMatchReason.RULED_OUT, NonMatchReason.WITHDRAWN);
        for (int trial = 0; trial < TRIALS; trial++) {
            RunView view = Plans.random(seeds.trial(trial)).run(books);
            Map<NonMatchReason, Integer> expected = new HashMap<>();
            counts(view).forEach((candidate, count) -> {
                if (count == 0) {
                    expected.merge(view.needs().stream().map(need -> view.cell(need, candidate).reason())
                            .map(Objects::requireNonNull).min(Comparator.comparingInt(nearest::indexOf)).orElseThrow(),
                            1,
                            Integer::sum);
                }
            });

            List<WithNone> withNone = view.fairness().withNone();

            assertThat(withNone).as(seeds.of(trial))
                    .isSortedAccordingTo(Comparator.comparingInt(WithNone::candidates).reversed()
                            .thenComparing(WithNone::reason));
            Map<NonMatchReason, Integer> counted = new HashMap<>();
            withNone.forEach(one -> counted.put(one.reason(), one.candidates()));
            assertThat(counted).as(seeds.of(trial)).isEqualTo(expected);
        }
    }

    @Test
    void peopleAreGroupedByEducationAsTheirProfilesSayIt() {
        for (int trial = 0; trial < TRIALS; trial++) {
            RunView view = Plans.random(seeds.trial(trial)).run(books);
            Map<Text, Group> expected = new HashMap<>();
            counts(view).forEach((candidate, count) -> {
                GraduateProfile profile = (GraduateProfile) Objects
                        .requireNonNull(view.frozen().profiles().get(candidate));
                Text education = profile.education() == null
                        ? Text.of("未填写", "not stated")
                        : profile.education().label();
                expected.merge(education, new Group(education, 1, count == 0 ? 1 : 0, count),
                        (a, b) -> new Group(a.value(), a.candidates() + b.candidates(), a.withNone() + b.withNone(),
                                a.meetings() + b.meetings()));
            });

            List<Grouping> groupings = view.fairness().groupings();

            List<Group> byEducation = groupings.stream().filter(g -> g.fact().zh().equals("学历")).map(Grouping::groups)
                    .findFirst().orElse(List.of());
            assertThat(byEducation).as(seeds.of(trial)).containsExactlyInAnyOrderElementsOf(expected.values());
            assertThat(groupings).as(seeds.of(trial)).extracting(g -> g.fact().zh())
                    .isEqualTo(expected.isEmpty() ? List.of() : List.of("专业类", "学历", "院校类型", "意向地区"));
        }
    }

    /** Number of meetings of everybody who takes part. */
    private static Map<String, Integer> counts(RunView view) {
        Map<String, Integer> counts = new HashMap<>();
        view.frozen().session().roster().candidates().stream().filter(c -> !c.withdrawn())
                .map(Roster.RosterCandidate::party).forEach(candidate -> counts.put(candidate, (int) view.result()
                        .meetings().stream().filter(m -> m.candidate().equals(candidate)).count()));
        return counts;
    }
}
