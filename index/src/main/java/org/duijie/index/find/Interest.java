package org.duijie.index.find;

import java.util.List;

import org.duijie.engine.column.Asking;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.PointGroup;

/** Whose points count: those of the side that asks, unless it is asked who suits, where both sides' do. */
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

    /** What a finding gives all of these together. */
    static int points(List<Interest> interests, Finding finding) {
        int points = 0;
        for (Interest interest : interests) {
            points += interest.points(finding);
        }
        return points;
    }

    /** What a judgement gives all of these together. */
    static int points(List<Interest> interests, Judgement judgement) {
        return interests.stream().mapToInt(interest -> interest.points(judgement)).sum();
    }

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
