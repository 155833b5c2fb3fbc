package org.duijie.engine.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.allocation.Edge;
import org.duijie.engine.allocation.Market;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.allocation.Preferences;
import org.duijie.engine.find.Pools;
import org.duijie.engine.run.RunResult.Meeting;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.timetable.Hall;
import org.duijie.engine.timetable.Schedule.Talk;
import org.duijie.engine.timetable.Timetabler;

/**
 * From frozen inputs to a result: judge all pairs or a shortlist of them, allocate, timetable. A pure function of its inputs.
 */
final class Pipeline {
    private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::need).thenComparing(Pair::candidate);

    private Pipeline() {}

    static RunResult run(Frozen frozen, Judge judge, Pools pools, Monitor monitor) {
        return run(frozen.session(), JudgedSession.of(frozen, judge, pools, monitor), monitor);
    }

    /** What a plan leads to once its pairs are judged; its policy may be another than that of the session judged. */
    static RunResult run(MatchSession plan, JudgedSession session, Monitor monitor) {
        Integer rounds = plan.bindingRounds();
        monitor.report(Stage.ALLOCATE, 0, 1);
        Set<Pair> unplaced = new HashSet<>();
        List<Edge> meetings = allocate(session, plan.policy(), rounds, unplaced, monitor);
        monitor.report(Stage.TIMETABLE, 0, 1);
        List<Meeting> sorted = meetings.stream().map(edge -> meeting(session, edge))
                .sorted(Comparator.comparing(Meeting::need).thenComparing(Meeting::candidate)).toList();
        List<Talk> talks = sorted.stream().map(m -> new Talk(m.need(), m.candidate())).toList();
        return new RunResult(sorted, unplaced.stream().sorted(ORDER).toList(),
                Timetabler.schedule(plan, session.hall(), talks), session.countEligible());
    }

    private static Meeting meeting(JudgedSession session, Edge edge) {
        Pair pair = session.pair(edge);
        return new Meeting(pair.need(), pair.candidate(), session.pinned(pair), edge.needPoints(),
                edge.candidatePoints());
    }

    /**
     * Allocates until the rounds hold every meeting: what they cannot hold becomes a veto, and all begins again. So the
     * result serves its policy best among those without the vetoes, not among all that the rounds could hold.
     */
    private static List<Edge> allocate(JudgedSession session, Policy policy, @Nullable Integer rounds,
            Set<Pair> unplaced, Monitor monitor) {
        Market market = session.everybody();
        Preferences preferences = new Preferences(market.edges(), session.candidates().size());
        while (true) {
            List<Edge> meetings = policy.allocate(market, preferences);
            List<Pair> tooMany = rounds == null ? List.of() : beyond(session, rounds, meetings);
            if (tooMany.isEmpty()) {
                return meetings;
            }
            unplaced.addAll(tooMany);
            market = session.market(unplaced);
            monitor.report(Stage.ALLOCATE, 0, 1);
        }
    }

    /** The meetings no round is left for at their host: those with the fewest points, pinned ones last of all. */
    private static List<Pair> beyond(JudgedSession session, int rounds, Collection<Edge> meetings) {
        Hall hall = session.hall();
        Comparator<Edge> first = Comparator.comparing((Edge e) -> !session.pinned(session.pair(e)))
                .thenComparing(Edge.NEED_RANKING);
        List<Pair> beyond = new ArrayList<>();
        meetings.stream().collect(Collectors.groupingBy(e -> hall.host(session.pair(e).need()), TreeMap::new,
                Collectors.toList()))
                .forEach((host, own) -> own.stream().sorted(first).skip((long) rounds * hall.tablesOf(host))
                        .forEach(edge -> beyond.add(session.pair(edge))));
        return beyond;
    }
}
