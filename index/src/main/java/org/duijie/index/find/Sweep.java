package org.duijie.index.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

import org.apache.lucene.index.LeafReader;

import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;

/**
 * Adds up, block by block, what a plan gives the rows of a segment. What can rule out comes first, and who is ruled out is
 * looked at no further; nor is, after that, who cannot be wanted whatever the rest gives. For one search and one thread.
 */
final class Sweep {
    private static final int BLOCK = 1_024;

    private final Plan plan;
    private final List<Lane> lanes;
    private final Extra extra;
    private final Intake intake;
    private final int[] rows = new int[BLOCK];
    private final long[] tallies = new long[BLOCK];
    private final int[] codes = new int[BLOCK];
    private final int[] steps = new int[BLOCK];
    private int count;
    private long passing;

    /** A criterion over facts and the columns that decide it, each with the place of the criterion in its effects. */
    private record Read(Cases cases, List<Learned> columns, List<Integer> places) {
        static Read of(Plan.Decided criterion, Map<Lane, Learned> columns) {
            return new Read(criterion.cases(), criterion.lanes().stream().map(columns::get).toList(),
                    criterion.places());
        }

        Finding finding(int row) {
            int steps = 0;
            for (int i = 0; i < columns.size(); i++) {
                steps += columns.get(i).ofRow(row).steps(places.get(i));
            }
            return cases.finding(steps);
        }
    }

    /**
     * Something that is added to the tallies of a block.
     *
     * @param canRuleOut whether it can rule out
     * @param most it never gives more points
     * @param entries how much there may be to learn for it
     * @param add adds it
     */
    private record Step(boolean canRuleOut, int most, int entries, Runnable add) {
        static final Comparator<Step> CHEAP_FIRST = Comparator.comparingInt(Step::entries);
    }

    Sweep(Plan plan, Intake intake) {
        this.plan = plan;
        this.lanes = plan.lanes();
        this.extra = plan.extra();
        this.intake = intake;
    }

    /** How many have passed so far. */
    long passing() {
        return passing;
    }

    /** Goes over the rows of a segment that are not deleted. */
    void over(Rows segment, LeafReader reader) {
        over(segment, reader, segment.live(reader));
    }

    /** Goes over these rows of a segment. */
    void over(Rows segment, LeafReader reader, BitSet among) {
        if (Tally.isRuledOut(plan.base())) {
            return;
        }
        Map<Lane, Learned> columns = new LinkedHashMap<>();
        lanes.forEach(lane -> columns.put(lane, new Learned(lane, segment.column(lane.feature(), reader))));
        List<Read> criteria = plan.criteria().stream().map(criterion -> Read.of(criterion, columns)).toList();
        List<Step> all = Stream.concat(columns.values().stream().map(this::step),
                plan.mixtures().stream().map(mixture -> step(Read.of(mixture, columns))))
                .sorted(Step.CHEAP_FIRST).toList();
        List<Step> ruling = all.stream().filter(Step::canRuleOut).toList();
        List<Step> others = all.stream().filter(step -> !step.canRuleOut()).toList();
        for (int next = among.nextSetBit(0); next >= 0;) {
            next = begin(among, next);
            for (Step step : ruling) {
                step.add().run();
                keep(tally -> !Tally.isRuledOut(tally));
            }
            passing += count;
            int most = extra.most() + others.stream().mapToInt(Step::most).sum();
            for (Step step : others) {
                int open = most;
                keep(tally -> intake.wants(Tally.rank(tally) + open));
                step.add().run();
                most -= step.most();
            }
            offer(segment, criteria);
        }
    }

    private Step step(Learned column) {
        Lane lane = column.lane();
        return new Step(lane.canRuleOut(), lane.most(), column.entries(), () -> add(column));
    }

    private Step step(Read mixture) {
        return new Step(mixture.cases().canRuleOut(), mixture.cases().most(),
                mixture.columns().stream().mapToInt(Learned::entries).sum(), () -> add(mixture));
    }

    /** Begins a block; returns the row the next begins with, -1 if there is none. */
    private int begin(BitSet among, int first) {
        int row = first;
        for (count = 0; row >= 0 && count < BLOCK; count++) {
            rows[count] = row;
            tallies[count] = plan.base();
            row = among.nextSetBit(row + 1);
        }
        return row;
    }

    private void add(Learned column) {
        column.read(rows, count, codes);
        for (int i = 0; i < count; i++) {
            tallies[i] += column.of(codes[i]).tally();
        }
    }

    private void add(Read mixture) {
        Arrays.fill(steps, 0);
        for (int one = 0; one < mixture.columns().size(); one++) {
            Learned column = mixture.columns().get(one);
            int place = mixture.places().get(one);
            column.read(rows, count, codes);
            for (int i = 0; i < count; i++) {
                steps[i] += column.of(codes[i]).steps(place);
            }
        }
        for (int i = 0; i < count; i++) {
            tallies[i] += mixture.cases().at(steps[i]);
        }
    }

    private void keep(LongPredicate tally) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (tally.test(tallies[i])) {
                rows[kept] = rows[i];
                tallies[kept++] = tallies[i];
            }
        }
        count = kept;
    }

    private void offer(Rows segment, List<Read> criteria) {
        for (int i = 0; i < count; i++) {
            long rank = Tally.rank(tallies[i]);
            if (extra.isNone()) {
                take(rank, segment, rows[i]);
            } else if (intake.wants(rank + extra.most())) {
                List<Finding> ofFacts = findings(rows[i], criteria);
                Judgement whole = extra.whole(ofFacts);
                if (intake.wants(whole)) {
                    take(rank + extra.of(whole, ofFacts), segment, rows[i]);
                }
            }
        }
    }

    private void take(long rank, Rows segment, int row) {
        if (intake.wants(rank)) {
            intake.take(rank, segment, row);
        }
    }

    private static List<Finding> findings(int row, List<Read> criteria) {
        List<Finding> findings = new ArrayList<>(criteria.size());
        for (Read criterion : criteria) {
            findings.add(criterion.finding(row));
        }
        return findings;
    }
}
