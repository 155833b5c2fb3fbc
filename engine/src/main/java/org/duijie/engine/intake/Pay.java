package org.duijie.engine.intake;

import org.jspecify.annotations.Nullable;

/**
 * Pay as a text states it, before tax. Salaries beyond twelve a year are stated apart and not spread over the months,
 * because the month's wage is what two sides compare.
 *
 * @param fromYuanPerMonth lower end; null if none is stated
 * @param toYuanPerMonth upper end, not below the lower; null if none is stated
 * @param basis the time the text speaks of; {@code MONTH} where it says nothing
 * @param salariesPerYear months paid in a year, 12 to 24
 * @param negotiable whether it says 面议
 * @param more whether commission or bonus comes on top of an unstated amount
 * @param sureness how far to rely on it
 * @param span the words it came from
 */
public record Pay(@Nullable Integer fromYuanPerMonth, @Nullable Integer toYuanPerMonth, PayBasis basis,
        int salariesPerYear, boolean negotiable, boolean more, Sureness sureness, Span span) {}
