package org.duijie.index.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Finding;

/**
 * Adds up, block by block, what a plan gives the rows of a segment. Features that can rule out come first, and who is ruled
 * out is looked at no further; who cannot be among the first is not judged whole. For one search and one thread.
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
        List<Read> mixtures = plan.mixtures().stream().map(mixture -> Read.of(mixture, columns)).toList();
        List<Read> criteria = plan.criteria().stream().map(criterion -> Read.of(criterion, columns)).toList();
        Bits live = reader.getLiveDocs();
        for (int from = 0; from < segment.count(); from += BLOCK) {
            begin(segment, live, from, Math.min(from + BLOCK, segment.count()));
            columns.values().forEach(this::add);
            mixtures.forEach(this::add);
            offer(segment, criteria);
            passing += count;
        }
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
        if (column.lane().canRuleOut()) {
            dropRuledOut();
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
        if (mixture.cases().canRuleOut()) {
            dropRuledOut();
        }
    }

    private void dropRuledOut() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (!Tally.isRuledOut(tallies[i])) {
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
