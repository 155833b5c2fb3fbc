package org.duijie.rules.drl;

/**
 * A rule somebody wrote: where its test holds of a record, its row answers.
 *
 * @param row id of the row
 * @param record simple name of the record's type
 * @param test what it asks
 * @param line where it begins in its file, from 1
 */
public record HandRule(String row, String record, Test test, int line) {}
