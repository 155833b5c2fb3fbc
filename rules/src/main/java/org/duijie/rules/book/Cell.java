package org.duijie.rules.book;

/**
 * A condition of a row.
 *
 * @param text as it was written
 * @param condition what it means
 */
public record Cell(String text, Condition condition) {}
