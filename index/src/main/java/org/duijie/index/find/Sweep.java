package org.duijie.index.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Finding;

/**
 * Adds up, block by block, what a plan gives the rows of a segment. What can rule out comes first, and who is ruled out is
 * looked at no further; nor is, after that, who cannot come among the first whatever the rest gives. For one search and one
 * thread.
 */
final class Sweep {
    private static final int BLOCK = 1_024;

    private final Plan plan;
    private final List<Lane> lanes;
    private final Extra extra;
    private final Best best;
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

    Sweep(Plan plan, Best best) {
        this.plan = plan;
        this.lanes = plan.lanes();
        this.extra = plan.extra();
        this.best = best;
    }

    /** How many have passed so far. */
    long passing() {
        return passing;
    }

    /** Goes over the rows of a segment. */
    void over(Rows segment, LeafReader reader) {
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
        Bits live = reader.getLiveDocs();
        for (int from = 0; from < segment.count(); from += BLOCK) {
            begin(segment, live, from, Math.min(from + BLOCK, segment.count()));
            for (Step step : ruling) {
                step.add().run();
                keep(tally -> !Tally.isRuledOut(tally));
            }
            passing += count;
            int most = extra.most() + others.stream().mapToInt(Step::most).sum();
            for (Step step : others) {
                int open = most;
                keep(tally -> best.takes(Tally.rank(tally) + open));
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

    private void begin(Rows segment, @Nullable Bits live, int from, int to) {
        count = 0;
        for (int row = from; row < to; row++) {
            if (live == null || live.get(segment.document(row))) {
                rows[count] = row;
                tallies[count++] = plan.base();
            }
        }
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
                best.add(rank, segment.id(rows[i]));
            } else if (best.takes(rank + extra.most())) {
                best.add(rank + extra.of(findings(rows[i], criteria)), segment.id(rows[i]));
            }
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
