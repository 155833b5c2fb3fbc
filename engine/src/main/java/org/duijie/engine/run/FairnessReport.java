package org.duijie.engine.run;

import java.util.List;

import org.duijie.engine.allocation.NonMatchReason;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.allocation.Tally;
import org.duijie.engine.text.Text;

/**
 * How a run treats those who take part. Those who have withdrawn are left out. Of persons only facts that a session judges
 * by are asked: no protected attribute is held, so none is shown.
 *
 * @param needs how many needs take part
 * @param candidates how many candidates do
 * @param own what the policy of the run led to
 * @param withNone why candidates have no meeting, the most frequent reason first
 * @param groupings how meetings fall on those who have a fact in common
 */
public record FairnessReport(int needs, int candidates, PolicyOutcome own, List<WithNone> withNone,
        List<Grouping> groupings) {
    public FairnessReport {
        withNone = List.copyOf(withNone);
        groupings = List.copyOf(groupings);
    }

    /**
     * What a policy leads to.
     *
     * @param policy which
     * @param tally what it comes to
     * @param unplaced pairs that no round could take
     * @param spread how many candidates have no meeting, one, two and so on, to the most that anybody has
     */
    public record PolicyOutcome(Policy policy, Tally tally, int unplaced, List<Integer> spread) {
        public PolicyOutcome {
            spread = List.copyOf(spread);
        }
    }

    /**
     * Candidates without a meeting.
     *
     * @param reason why the pair did not come about in which they came nearest to one
     * @param candidates how many
     */
    public record WithNone(NonMatchReason reason, int candidates) {}

    /**
     * Candidates by one of their facts.
     *
     * @param fact which
     * @param groups the largest first; somebody who states several values is in several groups
     */
    public record Grouping(Text fact, List<Group> groups) {
        public Grouping {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Candidates who have a fact in common.
     *
     * @param value what they have in common
     * @param candidates how many there are, at least 1
     * @param withNone how many of them have no meeting
     * @param meetings how many meetings they have together
     */
    public record Group(Text value, int candidates, int withNone, int meetings) {}
}
