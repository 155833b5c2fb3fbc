package org.duijie.engine.match;

import java.util.List;

/**
 * What a book says of one comparison. The points are the sum of the findings' points and the adjustments.
 *
 * @param findings one for each criterion, first layer then second, in the order of the book
 * @param adjustments what the groups' bounds add or take
 * @param verdict the worst verdict of the hard criteria; SATISFIED without any
 * @param needPoints total for the need
 * @param candidatePoints total for the candidate
 * @param enough whether the total reaches the book's minimum
 */
public record Judgement(List<Finding> findings, List<Adjustment> adjustments, Verdict verdict, int needPoints,
        int candidatePoints, boolean enough) {
    public Judgement {
        findings = List.copyOf(findings);
        adjustments = List.copyOf(adjustments);
    }

    /**
     * What a group's bounds change.
     *
     * @param group the group's id
     * @param needPoints added to the need's points
     * @param candidatePoints added to the candidate's points
     */
    public record Adjustment(String group, int needPoints, int candidatePoints) {}

    /** Whether the pair may meet: no hard criterion unmet or unknown, and points enough. */
    public boolean eligible() {
        return (verdict == Verdict.SATISFIED || verdict == Verdict.PARTIAL) && enough;
    }
}
