package org.duijie.engine.match;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one criterion says of one comparison.
 *
 * @param criterion the criterion's id
 * @param verdict the answer
 * @param needPoints whole points towards the need's interest
 * @param candidatePoints whole points towards the candidate's interest
 * @param rows ids of the rows that said so; several only under {@link HitPolicy#SUM}
 * @param outcome a word from the criterion's closed list, where the book needs one
 */
public record Finding(String criterion, Verdict verdict, int needPoints, int candidatePoints, List<String> rows,
        @Nullable String outcome) {
    public Finding {
        rows = List.copyOf(rows);
    }
}
