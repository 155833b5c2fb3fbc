package org.duijie.engine.witness;

import java.util.List;

import org.duijie.engine.run.Run;

/**
 * Pairs that fall into the cases that remarks are about.
 *
 * @param runs the runs that were searched, newest first
 * @param ofRemarks for each remark of the report a few pairs; none where no pair falls there, or it is not about pairs
 */
public record Witnesses(List<Run> runs, List<List<Witness>> ofRemarks) {
    public Witnesses {
        runs = List.copyOf(runs);
        ofRemarks = ofRemarks.stream().map(List::copyOf).toList();
    }

    /**
     * A pair of a run.
     *
     * @param run id of the run
     * @param need pseudonym
     * @param candidate pseudonym
     */
    public record Witness(String run, String need, String candidate) {}
}
