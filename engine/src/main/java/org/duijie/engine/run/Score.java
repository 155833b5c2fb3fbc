package org.duijie.engine.run;

import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.Verdict;

/**
 * What allocation reads of a judgement.
 *
 * @param verdict the worst verdict of the hard criteria
 * @param enough whether the total reaches the book's minimum
 * @param needPoints total for the need
 * @param candidatePoints total for the candidate
 */
record Score(Verdict verdict, boolean enough, int needPoints, int candidatePoints) {

    static Score of(Judgement judgement) {
        return new Score(judgement.verdict(), judgement.enough(), judgement.needPoints(), judgement.candidatePoints());
    }

    /** Whether the pair may meet. */
    boolean eligible() {
        return (verdict == Verdict.SATISFIED || verdict == Verdict.PARTIAL) && enough;
    }
}
