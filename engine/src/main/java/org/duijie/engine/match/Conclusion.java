package org.duijie.engine.match;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** What follows from the findings over facts: those over verdicts, what groups change, and the sums. Immutable. */
final class Conclusion {
    private final OverVerdicts[] second;
    private final List<PointGroup> groups;
    private final int[][] members;
    private final int[] hard;
    private final int minimum;

    /**
     * What follows in a book.
     *
     * @param place the place of a criterion, by its id, throwing if there is none
     */
    Conclusion(List<CriterionTable> criteria, List<PointGroup> groups, int minimum, ToIntFunction<String> place) {
        this.second = criteria.stream().filter(CriterionTable::isOverVerdicts)
                .map(table -> new OverVerdicts(table, place)).toArray(OverVerdicts[]::new);
        this.groups = List.copyOf(groups);
        this.members = groups.stream().map(group -> group.criteria().stream().mapToInt(place).toArray())
                .toArray(int[][]::new);
        this.hard = IntStream.range(0, criteria.size()).filter(i -> criteria.get(i).criterion().hard()).toArray();
        this.minimum = minimum;
    }

    /** A criterion over verdicts, with the places it reads. */
    private static final class OverVerdicts {
        private final int place;
        private final Finding[] cases;
        private final int[] reads;
        private final int[] strides;

        OverVerdicts(CriterionTable table, ToIntFunction<String> place) {
            this.place = place.applyAsInt(table.criterion().id());
            this.cases = table.cases().toArray(Finding[]::new);
            this.reads = table.axes().stream().map(Axis::reads).mapToInt(place).toArray();
            this.strides = Axis.strides(table.axes());
        }

        void find(Finding[] findings) {
            int index = 0;
            for (int i = 0; i < reads.length; i++) {
                index += strides[i] * findings[reads[i]].verdict().ordinal();
            }
            findings[place] = cases[index];
        }
    }

    /** The judgement on findings over facts; those over verdicts are added to them. */
    Judgement of(Finding[] findings) {
        for (OverVerdicts table : second) {
            table.find(findings);
        }
        int need = 0;
        int candidate = 0;
        for (Finding finding : findings) {
            need += finding.needPoints();
            candidate += finding.candidatePoints();
        }
        Judgement.Adjustment[] adjustments = new Judgement.Adjustment[members.length];
        for (int group = 0; group < members.length; group++) {
            adjustments[group] = adjust(groups.get(group), members[group], findings);
            need += adjustments[group].needPoints();
            candidate += adjustments[group].candidatePoints();
        }
        return new Judgement(List.of(findings), List.of(adjustments), worstHard(findings), need, candidate,
                need + candidate >= minimum);
    }

    private Verdict worstHard(Finding[] findings) {
        Verdict worst = Verdict.SATISFIED;
        for (int place : hard) {
            worst = worst.worse(findings[place].verdict());
        }
        return worst;
    }

    private static Judgement.Adjustment adjust(PointGroup group, int[] members, Finding[] findings) {
        int need = 0;
        int candidate = 0;
        int mostNeed = members.length == 0 ? 0 : Integer.MIN_VALUE;
        int mostCandidate = mostNeed;
        for (int member : members) {
            Finding finding = findings[member];
            need += finding.needPoints();
            candidate += finding.candidatePoints();
            mostNeed = Math.max(mostNeed, finding.needPoints());
            mostCandidate = Math.max(mostCandidate, finding.candidatePoints());
        }
        return new Judgement.Adjustment(group.id(), group.change(group.needs(), need, mostNeed),
                group.change(group.candidates(), candidate, mostCandidate));
    }
}
