package org.duijie.engine.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.engine.allocation.Edge;
import org.duijie.engine.allocation.Goal;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.allocation.Tally;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.run.FairnessReport.PolicyOutcome;
import org.duijie.engine.run.RunResult.Meeting;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.session.MatchSession;

/** What policies lead to for a judged session: allocates its pairs again. */
final class Policies {
    private static final int PER_CENT = 100;
    /** Of a hundred; the rest goes to the timetable. */
    private static final int ALLOCATED = 80;

    private final MatchSession plan;
    private final JudgedSession session;
    private final int present;

    Policies(MatchSession plan, JudgedSession session) {
        this.plan = plan;
        this.session = session;
        this.present = (int) plan.roster().candidates().stream().filter(c -> !c.withdrawn()).count();
    }

    /** The other goals, then the same goal with everyone at least once, or without. */
    List<PolicyOutcome> others(Steps steps) {
        Policy own = plan.policy();
        List<Policy> others = Stream.concat(
                Arrays.stream(Goal.values()).filter(goal -> goal != own.goal())
                        .map(goal -> new Policy(goal, own.everyone())),
                Stream.of(new Policy(own.goal(), !own.everyone()))).toList();
        List<PolicyOutcome> outcomes = new ArrayList<>();
        for (Policy policy : others) {
            int before = PER_CENT * outcomes.size();
            RunResult result = Pipeline.run(plan.with(policy), session, (stage, done, total) -> steps
                    .at(before + percent(stage, done, total), (long) PER_CENT * others.size()));
            outcomes.add(outcome(policy, result));
        }
        return outcomes;
    }

    private static long percent(Stage stage, long done, long total) {
        return stage == Stage.TIMETABLE
                ? ALLOCATED + (PER_CENT - ALLOCATED) * done / total
                : ALLOCATED * done / total;
    }

    /** What a policy has led to. */
    PolicyOutcome outcome(Policy policy, RunResult result) {
        Set<Pair> unplaced = result.unplaced().stream().map(RunResult.Unplaced::pair).collect(Collectors.toSet());
        List<Edge> edges = result.meetings().stream().map(m -> session.edge(new Pair(m.need(), m.candidate())))
                .toList();
        return new PolicyOutcome(policy, Tally.of(session.market(unplaced), edges), unplaced.size(),
                spread(result.meetings()));
    }

    private List<Integer> spread(List<Meeting> all) {
        Map<String, Long> each = all.stream()
                .collect(Collectors.groupingBy(Meeting::candidate, Collectors.counting()));
        int[] spread = new int[Math.toIntExact(each.values().stream().mapToLong(many -> many).max().orElse(0)) + 1];
        each.values().forEach(many -> spread[many.intValue()]++);
        spread[0] = present - each.size();
        return Arrays.stream(spread).boxed().toList();
    }
}
