package org.duijie.engine.intake;

/**
 * A stretch of the text that was read.
 *
 * @param words the characters themselves, as they were typed
 * @param from index of the first character
 * @param to index behind the last character, not below {@code from}
 */
public record Span(String words, int from, int to) {}
