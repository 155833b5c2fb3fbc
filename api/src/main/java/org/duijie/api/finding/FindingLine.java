package org.duijie.api.finding;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Evidence;
import org.duijie.engine.match.Criterion;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Finding;
import org.duijie.engine.match.RuleRow;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/**
 * A finding, for programs.
 *
 * @param criterion the criterion's id
 * @param label what people call it
 * @param hard whether unmet rules the pair out
 * @param outcome a word from the criterion's closed list, if it has one
 * @param rows the rows that said so
 * @param facts what they were said of
 */
public record FindingLine(String criterion, Text label, boolean hard, Verdict verdict, int needPoints,
        int candidatePoints, @Nullable String outcome, List<Row> rows, List<FactLine> facts) {
    public FindingLine {
        rows = List.copyOf(rows);
        facts = List.copyOf(facts);
    }

    /** A row of the book. */
    public record Row(String id, Text reason, @Nullable String source) {}

    /**
     * A fact.
     *
     * @param fact its name
     * @param label what people call it
     * @param value its value
     * @param need what the need asks for
     * @param candidate what the candidate has
     */
    public record FactLine(String fact, Text label, Text value, @Nullable Text need, @Nullable Text candidate) {}

    /** The line of a finding. */
    public static FindingLine of(Explained explained) {
        Criterion criterion = explained.criterion();
        Finding finding = explained.finding();
        return new FindingLine(criterion.id(), criterion.label(), criterion.hard(), finding.verdict(),
                finding.needPoints(),
                finding.candidatePoints(), finding.outcome(), explained.rows().stream().map(FindingLine::row).toList(),
                explained.facts().stream().map(FindingLine::fact).toList());
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
