package org.duijie.engine.impact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A pair for which another book changes something.
 *
 * @param need pseudonym
 * @param candidate pseudonym
 * @param before how it stands in the run
 * @param after how it would stand
 * @param causes what says something else of it; empty if only other pairs changed
 */
public record PairChange(String need, String candidate, PairState before, PairState after, List<Cause> causes) {
    public PairChange {
        causes = List.copyOf(causes);
    }

    /** Whether it meets only with the other book. */
    public boolean gainsMeeting() {
        return !before.meets() && after.meets();
    }

    /** Whether it meets only in the run. */
    public boolean losesMeeting() {
        return before.meets() && !after.meets();
    }

    /** Whether it takes another place among the first of the need's ranking or of the candidate's. */
    public boolean moves() {
        return before.placeForNeed() != after.placeForNeed() || before.placeForCandidate() != after.placeForCandidate();
    }

    /** What the book changes for it by itself; null if only other pairs changed. */
    public @Nullable Effect effect() {
        return Effect.between(before.standing(), after.standing(), before.needPoints() == after.needPoints()
                && before.candidatePoints() == after.candidatePoints());
    }

    boolean isAny() {
        return gainsMeeting() || losesMeeting() || moves() || effect() != null;
    }
}
