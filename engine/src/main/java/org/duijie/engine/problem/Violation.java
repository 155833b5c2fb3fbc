package org.duijie.engine.problem;

import org.duijie.engine.text.Text;

/**
 * One thing wrong with an input. Carries no personal data: places and codes, never names or phone numbers.
 *
 * @param place where, as a path into the input such as {@code roster.needs[3].places}, or sheet, row and column
 * @param value the offending value as it was written; empty if it is absent
 * @param message what is wrong and what would have been legal
 */
public record Violation(String place, String value, Text message) {}
