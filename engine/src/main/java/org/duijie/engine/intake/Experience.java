package org.duijie.engine.intake;

import org.jspecify.annotations.Nullable;

/**
 * Practice a text asks for.
 *
 * @param least least months; 0 for none required, null if some is asked for without a number
 * @param most most months, not below the least; null if open
 * @param freshGraduate whether it speaks of people who have just graduated (应届)
 * @param preferred whether it is only preferred (优先); then {@code least} is 0
 * @param sureness how far to rely on it
 * @param span the words it came from
 */
public record Experience(@Nullable Integer least, @Nullable Integer most, boolean freshGraduate, boolean preferred,
        Sureness sureness, Span span) {

    /** The same, to be confirmed. */
    Experience unsure() {
        return new Experience(least, most, freshGraduate, preferred, Sureness.AMBIGUOUS, span);
    }
}
