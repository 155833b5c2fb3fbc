package org.duijie.rules.book;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.RuleRow;
import org.duijie.engine.match.Verdict;

/**
 * A row of a sheet: when all its cells admit what is read, it answers.
 *
 * @param words its id, reason, source and validity
 * @param cells a condition for each of the sheet's columns
 * @param verdict its answer
 * @param needPoints what it gives to the need
 * @param candidatePoints what it gives to the candidate
 * @param outcome a word from the sheet's list, if it gives one
 * @param line where it stands in its file, from 1
 */
public record Row(RuleRow words, List<Cell> cells, Verdict verdict, Points needPoints, Points candidatePoints,
        @Nullable String outcome, int line) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** Whether it counts on that day. */
    public boolean validOn(LocalDate day) {
        return (words.validFrom() == null || !day.isBefore(words.validFrom()))
                && (words.validTo() == null || !day.isAfter(words.validTo()));
    }
}
