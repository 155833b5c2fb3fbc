package org.duijie.engine.run;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duijie.engine.allocation.NonMatchReason;
import org.duijie.engine.party.Profile;
import org.duijie.engine.run.FairnessReport.Group;
import org.duijie.engine.run.FairnessReport.Grouping;
import org.duijie.engine.run.FairnessReport.WithNone;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.text.Text;

/** Draws up the {@link FairnessReport} of a run. */
final class Fairness {
    /** From the pair that all but came about to the one that never could. */
    private static final List<NonMatchReason> NEAREST_FIRST = List.of(NonMatchReason.FOR_THE_WHOLE,
            NonMatchReason.LOST_THE_TIE, NonMatchReason.NEED_WENT_TO_BETTER, NonMatchReason.CANDIDATE_WENT_TO_BETTER,
            NonMatchReason.DISPLACED_BY_PIN, NonMatchReason.NO_COMMON_ROUND, NonMatchReason.NEEDS_INFORMATION,
            NonMatchReason.VETOED, NonMatchReason.RULED_OUT, NonMatchReason.WITHDRAWN, NonMatchReason.NOT_AMONG_FIRST);

    private final RunView view;
    private final JudgedSession session;
    private final MatchSession plan;
    private final List<String> present;
    private final Map<String, Integer> meetings = new HashMap<>();

    private Fairness(RunView view, JudgedSession session) {
        this.view = view;
        this.session = session;
        this.plan = view.frozen().session();
        this.present = plan.roster().candidates().stream().filter(c -> !c.withdrawn())
                .map(Roster.RosterCandidate::party).toList();
        view.result().meetings().forEach(meeting -> meetings.merge(meeting.candidate(), 1, Integer::sum));
    }

    static FairnessReport of(RunView view, JudgedSession session) {
        Fairness fairness = new Fairness(view, session);
        int needs = (int) fairness.plan.roster().needs().stream().filter(n -> !n.withdrawn()).count();
        return new FairnessReport(needs, fairness.present.size(),
                new Policies(fairness.plan, session).outcome(fairness.plan.policy(), view.result()),
                fairness.withNone(), fairness.groupings());
    }

    private List<WithNone> withNone() {
        BitSet without = new BitSet();
        Set<String> taking = Set.copyOf(present);
        IntStream.range(0, session.candidates().size())
                .filter(candidate -> taking.contains(session.candidates().get(candidate))
                        && !meetings.containsKey(session.candidates().get(candidate)))
                .forEach(without::set);
        AtomicIntegerArray nearest = new AtomicIntegerArray(session.candidates().size());
        for (int candidate = 0; candidate < nearest.length(); candidate++) {
            nearest.set(candidate, NEAREST_FIRST.size() - 1);
        }
        if (!without.isEmpty()) {
            session.needs().parallelStream().forEach(need -> approach(need, without, nearest));
        }
        Map<NonMatchReason, Long> many = without.stream().boxed()
                .collect(Collectors.groupingBy(candidate -> NEAREST_FIRST.get(nearest.get(candidate)),
                        Collectors.counting()));
        return many.entrySet().stream().map(one -> new WithNone(one.getKey(), one.getValue().intValue()))
                .sorted(Comparator.comparingInt(WithNone::candidates).reversed().thenComparing(WithNone::reason))
                .toList();
    }

    private void approach(String need, BitSet without, AtomicIntegerArray nearest) {
        Scores scores = session.scores(need);
        for (int place = 0; place < scores.size(); place++) {
            int candidate = scores.candidate(place);
            if (without.get(candidate)) {
                Pair pair = new Pair(need, session.candidates().get(candidate));
                int near = NEAREST_FIRST.indexOf(view.reason(pair, scores.at(place)));
                nearest.accumulateAndGet(candidate, near, Math::min);
            }
        }
    }

    private List<Grouping> groupings() {
        Map<Text, Map<Text, Group>> groups = new LinkedHashMap<>();
        for (String candidate : present) {
            int own = meetings.getOrDefault(candidate, 0);
            Profile profile = view.frozen().profiles().get(candidate);
            for (Trait trait : profile == null ? List.<Trait>of() : Trait.of(profile)) {
                Map<Text, Group> byValue = groups.computeIfAbsent(trait.fact(), fact -> new HashMap<>());
                trait.values().forEach(value -> byValue.merge(value, new Group(value, 1, own == 0 ? 1 : 0, own),
                        Fairness::together));
            }
        }
        return groups.entrySet().stream().map(one -> new Grouping(one.getKey(), sorted(one.getValue()))).toList();
    }

    private static Group together(Group one, Group other) {
        return new Group(one.value(), one.candidates() + other.candidates(), one.withNone() + other.withNone(),
                one.meetings() + other.meetings());
    }

    private static List<Group> sorted(Map<Text, Group> groups) {
        return groups.values().stream().sorted(Comparator.comparingInt(Group::candidates).reversed()
                .thenComparing(group -> group.value().zh())).toList();
    }
}
