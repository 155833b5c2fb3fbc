package org.duijie.api.run;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Evidence;
import org.duijie.engine.match.Criterion;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.Judgement;
import org.duijie.engine.match.RuleRow;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.run.Why;
import org.duijie.engine.text.Text;

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
        Verdict verdict, int needPoints, int candidatePoints, List<Line> findings,
        List<Judgement.Adjustment> adjustments) {

    /**
     * A finding.
     *
     * @param criterion the criterion's id
     * @param label what people call it
     * @param hard whether unmet rules the pair out
     * @param outcome a word from the criterion's closed list, if it has one
     * @param rows the rows that said so
     * @param facts what they were said of
     */
    record Line(String criterion, Text label, boolean hard, Verdict verdict, int needPoints, int candidatePoints,
            @Nullable String outcome, List<Row> rows, List<FactLine> facts) {}

    /** A row of the book. */
    record Row(String id, Text reason, @Nullable String source) {}

    /**
     * A fact.
     *
     * @param fact its name
     * @param label what people call it
     * @param value its value
     * @param need what the need asks for
     * @param candidate what the candidate has
     */
    record FactLine(String fact, Text label, Text value, @Nullable Text need, @Nullable Text candidate) {}

    static WhyView of(Why why, Cast cast) {
        Judgement judgement = why.judgement();
        return new WhyView(cast.what(why.need()), cast.who(why.candidate()), why.meets(), why.pinned(),
                why.nonMatch(), judgement.verdict(), judgement.needPoints(), judgement.candidatePoints(),
                why.criteria().stream().map(WhyView::line).toList(), judgement.adjustments());
    }

    private static Line line(Explained explained) {
        Criterion criterion = explained.criterion();
        Finding finding = explained.finding();
        return new Line(criterion.id(), criterion.label(), criterion.hard(), finding.verdict(), finding.needPoints(),
                finding.candidatePoints(), finding.outcome(), explained.rows().stream().map(WhyView::row).toList(),
                explained.facts().stream().map(WhyView::fact).toList());
    }

    private static Row row(RuleRow row) {
        return new Row(row.id(), row.reason(), row.source());
    }

    private static FactLine fact(Explained.FactWords words) {
        Evidence evidence = words.evidence();
        return new FactLine(words.fact(), words.label(), words.value(), evidence == null ? null : evidence.need(),
                evidence == null ? null : evidence.candidate());
    }
}
