package org.duijie.api.run;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.api.finding.FindingLine;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.run.Why;

/**
 * Everything there is to say of one pair.
 *
 * @param meets whether they meet
 * @param pinned whether staff had decided it
 * @param nonMatch why they do not meet; absent if they do
 * @param verdict the worst verdict of the hard criteria
 * @param needPoints total for the need's side: the findings' points and the adjustments
 * @param candidatePoints total for the candidate's side
 * @param findings one for each criterion, in the order of the book
 * @param adjustments what bounds of groups add or take
 */
record WhyView(Cast.What need, Cast.Who candidate, boolean meets, boolean pinned, Why.@Nullable NonMatch nonMatch,
        Verdict verdict, int needPoints, int candidatePoints, List<FindingLine> findings,
        List<Judgement.Adjustment> adjustments) {

    static WhyView of(Why why, Cast cast) {
        Judgement judgement = why.judgement();
        return new WhyView(cast.what(why.need()), cast.who(why.candidate()), why.meets(), why.pinned(),
                why.nonMatch(), judgement.verdict(), judgement.needPoints(), judgement.candidatePoints(),
                why.criteria().stream().map(FindingLine::of).toList(), judgement.adjustments());
    }
}
