package org.duijie.engine.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duijie.engine.allocation.Edge;
import org.duijie.engine.allocation.Market;
import org.duijie.engine.allocation.Preferences;
import org.duijie.engine.find.Pools;
import org.duijie.engine.progress.Steps;
import org.duijie.engine.run.RunResult.Meeting;
import org.duijie.engine.run.RunResult.Pair;
import org.duijie.engine.run.RunResult.Unplaced;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.timetable.Placement;
import org.duijie.engine.timetable.Placement.Wanted;
import org.duijie.engine.timetable.Schedule;
import org.duijie.engine.timetable.Schedule.Talk;
import org.duijie.engine.timetable.Timetabler;

/**
 * From frozen inputs to a result: judge all pairs or a shortlist of them, allocate, timetable. A pure function of its inputs.
 */
final class Pipeline {
    private Pipeline() {}

    static RunResult run(Frozen frozen, Judge judge, Pools pools, StageSteps stages) {
        return run(frozen.session(), JudgedSession.of(frozen, judge, pools, stages), stages);
    }

    /** What a plan leads to once its pairs are judged; its policy may be another than that of the session judged. */
    static RunResult run(MatchSession session, JudgedSession judged, StageSteps stages) {
        stages.report(Stage.ALLOCATE, 0, 1);
        Map<Pair, Unplaced> unplaced = new HashMap<>();
        Plan plan = allocate(session, judged, unplaced, stages);
        List<Meeting> sorted = plan.meetings().stream().map(edge -> meeting(judged, edge))
                .sorted(Comparator.comparing(Meeting::need).thenComparing(Meeting::candidate)).toList();
        return new RunResult(sorted, unplaced.values().stream()
                .sorted(Comparator.comparing(Unplaced::need).thenComparing(Unplaced::candidate)).toList(),
                plan.schedule(), judged.countEligible());
    }

    private static Meeting meeting(JudgedSession session, Edge edge) {
        Pair pair = session.pair(edge);
        return new Meeting(pair.need(), pair.candidate(), session.pinned(pair), edge.needPoints(),
                edge.candidatePoints());
    }

    /** Who meets, and when. */
    private record Plan(List<Edge> meetings, Schedule schedule) {}

    /**
     * Allocates until the rounds hold every meeting: what they cannot hold becomes a veto, and all begins again. So the
     * result serves its policy best among those without the vetoes, not among all that the rounds could hold.
     */
    private static Plan allocate(MatchSession plan, JudgedSession session, Map<Pair, Unplaced> unplaced,
            StageSteps stages) {
        Market market = session.everybody();
        Preferences preferences = new Preferences(market.edges(), session.candidates().size());
        while (true) {
            List<Edge> meetings = plan.policy().allocate(market, preferences, listener(stages, Stage.ALLOCATE));
            Steps timetabling = listener(stages, Stage.TIMETABLE);
            if (plan.form() != Form.TALKS) {
                return new Plan(meetings, Timetabler.schedule(plan, session.hall(), session.cities(),
                        talks(session, meetings), timetabling));
            }
            List<Wanted> wanted = wanted(session, meetings);
            List<Placement.Unplaced> left = Placement.surplus(plan, session.hall(), wanted, timetabling);
            if (left.isEmpty()) {
                Placement placement = Placement.of(plan, session.hall(), wanted, timetabling);
                if (placement.unplaced().isEmpty()) {
                    return new Plan(meetings, placement.timetable());
                }
                left = placement.unplaced();
            }
            List<Unplaced> more = left.stream()
                    .map(one -> new Unplaced(one.talk().need(), one.talk().candidate(), one.cause())).toList();
            more.forEach(one -> unplaced.put(one.pair(), one));
            market = market.without(more.stream().map(one -> session.edge(one.pair())).toList());
        }
    }

    /** Begins a stage. */
    private static Steps listener(StageSteps stages, Stage stage) {
        stages.report(stage, 0, 1);
        return (done, total) -> stages.report(stage, done, total);
    }

    private static List<Talk> talks(JudgedSession session, List<Edge> meetings) {
        return meetings.stream().map(edge -> talk(session, edge)).toList();
    }

    /** Pins first, then those the needs' sides gain most from. */
    private static List<Wanted> wanted(JudgedSession session, List<Edge> meetings) {
        return meetings.stream().sorted(Edge.NEED_RANKING)
                .map(edge -> new Wanted(talk(session, edge), session.pinned(session.pair(edge))))
                .sorted(Comparator.comparing((Wanted wanted) -> !wanted.pinned())).toList();
    }

    private static Talk talk(JudgedSession session, Edge edge) {
        Pair pair = session.pair(edge);
        return new Talk(pair.need(), pair.candidate());
    }
}
