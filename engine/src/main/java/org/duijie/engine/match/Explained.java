package org.duijie.engine.match;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Evidence;
import org.duijie.engine.text.Text;

/**
 * A finding with what stands behind it.
 *
 * @param criterion the criterion
 * @param finding the finding
 * @param rows the rows that said so
 * @param facts what they were said of
 */
public record Explained(Criterion criterion, Finding finding, List<RuleRow> rows, List<FactWords> facts) {
    public Explained {
        rows = List.copyOf(rows);
        facts = List.copyOf(facts);
    }

    /**
     * A fact in words.
     *
     * @param fact the fact's name, or the id of the criterion whose verdict was read
     * @param label what people call it
     * @param value the value
     * @param evidence the words of both sides; null for a verdict
     */
    public record FactWords(String fact, Text label, Text value, @Nullable Evidence evidence) {}
}
