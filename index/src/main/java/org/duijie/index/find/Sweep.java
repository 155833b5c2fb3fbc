package org.duijie.index.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Adds up, block by block, what a plan gives the rows of a segment. Features that can rule out come first, and who is ruled
 * out is looked at no further. For one search and one thread.
 */
final class Sweep {
    private static final int BLOCK = 1_024;

    private final Plan plan;
    private final List<Lane> lanes;
    private final List<Plan.Mixture> mixtures;
    private final Best best;
    private final int[] rows = new int[BLOCK];
    private final long[] tallies = new long[BLOCK];
    private final int[] codes = new int[BLOCK];
    private final int[] steps = new int[BLOCK];
    private int count;
    private long passing;

    Sweep(Plan plan, Best best) {
        this.plan = plan;
        this.lanes = plan.lanes();
        this.mixtures = plan.mixtures();
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
        List<Learned> features = new ArrayList<>();
        lanes.forEach(lane -> features.add(new Learned(lane, segment.column(lane.feature(), reader))));
        Bits live = reader.getLiveDocs();
        for (int from = 0; from < segment.count(); from += BLOCK) {
            begin(segment, live, from, Math.min(from + BLOCK, segment.count()));
            features.forEach(this::add);
            mixtures.forEach(mixture -> add(mixture, features));
            for (int i = 0; i < count; i++) {
                best.add(Tally.rank(tallies[i]), segment.id(rows[i]));
            }
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

    private void add(Learned feature) {
        feature.read(rows, count, codes);
        for (int i = 0; i < count; i++) {
            tallies[i] += feature.tally(codes[i]);
        }
        if (feature.lane().canRuleOut()) {
            dropRuledOut();
        }
    }

    private void add(Plan.Mixture mixture, List<Learned> features) {
        Arrays.fill(steps, 0);
        for (int lane = 0; lane < mixture.lanes().size(); lane++) {
            Learned feature = features.get(lanes.indexOf(mixture.lanes().get(lane)));
            int share = mixture.shares().get(lane);
            feature.read(rows, count, codes);
            for (int i = 0; i < count; i++) {
                steps[i] += feature.share(share, codes[i]);
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
}
