package org.duijie.index.find;

import org.duijie.engine.column.Asking;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.PointGroup;

/** Whose points count: those of the side that asks. */
enum Interest {
    NEED {
        @Override
        int points(Finding finding) {
            return finding.needPoints();
        }

        @Override
        int points(Judgement judgement) {
            return judgement.needPoints();
        }

        @Override
        PointGroup.Bounds bounds(PointGroup group) {
            return group.needs();
        }
    },
    CANDIDATE {
        @Override
        int points(Finding finding) {
            return finding.candidatePoints();
        }

        @Override
        int points(Judgement judgement) {
            return judgement.candidatePoints();
        }

        @Override
        PointGroup.Bounds bounds(PointGroup group) {
            return group.candidates();
        }
    };

    /** That of the side that asks. */
    static Interest of(Asking asking) {
        return asking.need() ? NEED : CANDIDATE;
    }

    /** What a finding gives. */
    abstract int points(Finding finding);

    /** What a judgement gives. */
    abstract int points(Judgement judgement);

    /** Within what the points of a group are held. */
    abstract PointGroup.Bounds bounds(PointGroup group);
}
