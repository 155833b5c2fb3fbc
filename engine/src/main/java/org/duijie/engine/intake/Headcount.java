package org.duijie.engine.intake;

import org.jspecify.annotations.Nullable;

/**
 * People sought, as a text states it.
 *
 * @param least least number, 1 to 1,000; null if none is stated (若干)
 * @param most most, not below the least; null if open (10人以上)
 * @param sureness how far to rely on it
 * @param span the words it came from
 */
public record Headcount(@Nullable Integer least, @Nullable Integer most, Sureness sureness, Span span) {}
