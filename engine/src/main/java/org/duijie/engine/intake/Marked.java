package org.duijie.engine.intake;

/**
 * A value read from words, other than terms.
 *
 * @param value what they say
 * @param span the words
 * @param sureness how far to rely on it
 */
public record Marked<T>(T value, Span span, Sureness sureness) {}
