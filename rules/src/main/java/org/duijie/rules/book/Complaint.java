package org.duijie.rules.book;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/**
 * One thing for which a book is not legal.
 *
 * @param file name of the sheet's file
 * @param row id of the row, if it is about a row that has one
 * @param line line in the file from 1, the heading's line; null if it is about the sheet
 * @param column heading of the column; null if it is about the sheet
 * @param value what stands there, cut short; empty if nothing does
 * @param message what is wrong; after a line end, what would have been legal
 */
public record Complaint(String file, @Nullable String row, @Nullable Integer line, @Nullable String column,
        String value, Text message) {
    /** The same for whoever has the whole book refused. */
    Violation violation(String book) {
        return new Violation(book + "/" + file + (line == null ? "" : ", 第" + line + "行, 列 " + column), value, message);
    }
}
