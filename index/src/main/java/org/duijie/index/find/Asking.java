package org.duijie.index.find;

import java.util.Set;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.PointGroup;

/**
 * The side that asks.
 *
 * @param record its terms or its profile
 * @param need whether it is a need, which looks for candidates, or a candidate, who looks for needs
 * @param circumstances those of the search
 */
record Asking(Object record, boolean need, Circumstances circumstances) {

    /** What a fact is between this side and a record of the other. */
    int read(FactSource<Object, Object> source, Object other) {
        return need ? source.read(record, other, circumstances) : source.read(other, record, circumstances);
    }

    /** What a fact reads of this side. */
    Set<String> ownReads(FactSource<?, ?> source) {
        return need ? source.needReads() : source.candidateReads();
    }

    /** What a fact reads of the other side. */
    Set<String> otherReads(FactSource<?, ?> source) {
        return need ? source.candidateReads() : source.needReads();
    }

    /** The points a finding gives this side. */
    int points(Finding finding) {
        return need ? finding.needPoints() : finding.candidatePoints();
    }

    /** The points a judgement gives this side. */
    int points(Judgement judgement) {
        return need ? judgement.needPoints() : judgement.candidatePoints();
    }

    /** The bounds of a group for the points of this side. */
    PointGroup.Bounds bounds(PointGroup group) {
        return need ? group.needs() : group.candidates();
    }

    /** This side, had it stated only that. */
    Asking stating(Object part) {
        return new Asking(part, need, circumstances);
    }
}
