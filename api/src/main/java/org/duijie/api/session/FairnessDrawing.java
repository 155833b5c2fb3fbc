package org.duijie.api.session;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.allocation.Policy;
import org.duijie.engine.run.FairnessReport;
import org.duijie.engine.run.FairnessReport.PolicyOutcome;
import org.duijie.engine.text.Text;

/**
 * A fairness report as its page draws it.
 *
 * @param own what the policy of the run led to
 * @param spread how many people have so many meetings
 * @param withNone how many people have none for which reason
 * @param groupings people by what they have in common
 */
record FairnessDrawing(Card own, List<Bar> spread, List<Bar> withNone, List<Grouping> groupings) {
    /** Groups that are shown at once; the smaller ones unfold. */
    private static final int SHOWN = 10;

    /** What a policy leads to. */
    record Card(Policy policy, List<Figure> figures) {}

    /**
     * A figure of a policy.
     *
     * @param name the end of its message's key
     * @param more what it is more than with the policy of the run; null for that policy itself
     */
    record Figure(String name, long value, @Nullable Long more) {}

    /**
     * A bar.
     *
     * @param of what is counted: a number of meetings, a reason
     * @param width 0 to 1,000 for the most
     */
    record Bar(String of, int count, int width) {}

    /** A fact with its groups. */
    record Grouping(Text fact, List<Group> shown, List<Group> folded) {}

    /**
     * People who have a fact in common.
     *
     * @param width of the part that has a meeting, 0 to 1,000
     */
    record Group(FairnessReport.Group group, int width) {}

    static FairnessDrawing of(FairnessReport report) {
        PolicyOutcome own = report.own();
        List<Integer> none = report.withNone().stream().map(FairnessReport.WithNone::candidates).toList();
        return new FairnessDrawing(card(report, own),
                bars(IntStream.range(0, own.spread().size()).mapToObj(Integer::toString).toList(), own.spread()),
                bars(report.withNone().stream().map(one -> one.reason().name()).toList(), none),
                report.groupings().stream().map(FairnessDrawing::grouping).toList());
    }

    /** What other policies lead to. */
    static List<Card> others(FairnessReport report, List<PolicyOutcome> outcomes) {
        return outcomes.stream().map(outcome -> card(report, outcome)).toList();
    }

    private static Card card(FairnessReport report, PolicyOutcome outcome) {
        PolicyOutcome own = report.own();
        List<String> names = List.of("meetings", "points", "needPoints", "candidatePoints", "blocking",
                "candidatesWithNone", "needsWithNone", "unplaced");
        long[] values = figures(report, outcome).toArray();
        long[] before = figures(report, own).toArray();
        return new Card(outcome.policy(), IntStream.range(0, values.length).mapToObj(
                i -> new Figure(names.get(i), values[i], outcome.equals(own) ? null : values[i] - before[i])).toList());
    }

    private static LongStream figures(FairnessReport report, PolicyOutcome outcome) {
        var tally = outcome.tally();
        return LongStream.of(tally.meetings(), tally.needPoints() + tally.candidatePoints(), tally.needPoints(),
                tally.candidatePoints(), tally.blocking(), outcome.spread().getFirst(),
                report.needs() - tally.needs(), outcome.unplaced());
    }

    private static List<Bar> bars(List<String> of, List<Integer> counts) {
        int most = counts.stream().mapToInt(count -> count).max().orElse(0);
        return IntStream.range(0, counts.size()).mapToObj(i -> new Bar(of.get(i), counts.get(i),
                width(counts.get(i), most))).toList();
    }

    private static Grouping grouping(FairnessReport.Grouping grouping) {
        List<Group> all = grouping.groups().stream()
                .map(group -> new Group(group, width(group.candidates() - group.withNone(), group.candidates())))
                .toList();
        Stream<Group> folded = all.stream().skip(SHOWN);
        return new Grouping(grouping.fact(), all.stream().limit(SHOWN).toList(), folded.toList());
    }

    private static int width(int part, int whole) {
        return whole == 0 ? 0 : Math.toIntExact(1_000L * part / whole);
    }
}
