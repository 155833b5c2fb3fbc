package org.duijie.rules.byhand;

import java.util.List;

import org.duijie.engine.match.Verdict;

/** What is said of a pair. Who is ruled out has no points. */
public final class HandJudgement {
    private final Found[] findings;
    private final Verdict verdict;
    private final int needPoints;
    private final int candidatePoints;

    HandJudgement(Found[] findings, Verdict verdict, int needPoints, int candidatePoints) {
        this.findings = findings;
        this.verdict = verdict;
        this.needPoints = needPoints;
        this.candidatePoints = candidatePoints;
    }

    static HandJudgement ruledOut(Found[] findings) {
        return new HandJudgement(findings, Verdict.UNMET, 0, 0);
    }

    /** In the order of the book; none of who is ruled out. */
    public List<Found> findings() {
        return verdict == Verdict.UNMET ? List.of() : List.of(findings);
    }

    public Verdict verdict() {
        return verdict;
    }

    public int needPoints() {
        return needPoints;
    }

    public int candidatePoints() {
        return candidatePoints;
    }

    /** Whether the points reach the book's minimum. */
    public boolean enough() {
        return needPoints + candidatePoints >= 20;
    }
}
