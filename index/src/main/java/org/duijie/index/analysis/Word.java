package org.duijie.index.analysis;

/**
 * A word of a text.
 *
 * @param text as it is compared, not empty
 * @param from where it begins in the folded text
 * @param to where it ends there
 * @param latin whether it is of letters and digits alone
 */
public record Word(String text, int from, int to, boolean latin) {}
