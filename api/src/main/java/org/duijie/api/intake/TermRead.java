package org.duijie.api.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.Precedent;
import org.duijie.engine.intake.Reading;
import org.duijie.engine.intake.Span;
import org.duijie.engine.intake.Sureness;
import org.duijie.engine.vocabulary.Term;

/**
 * Words read as terms of a vocabulary.
 *
 * @param span the words
 * @param sureness how far to rely on it
 * @param preferred whether it is only preferred (优先)
 * @param terms codes of what they stand for; several where they are ambiguous, none where they are unresolved
 * @param hints codes of the nearest terms, where they are unresolved
 * @param precedent the ruling that decided, if one did
 */
record TermRead(Span span, Sureness sureness, boolean preferred, List<String> terms, List<String> hints,
        @Nullable Precedent precedent) {

    static TermRead of(Reading<?> reading) {
        return new TermRead(reading.span(), reading.sureness(), reading.preferred(), codes(reading.terms()),
                codes(reading.hints()), reading.precedent());
    }

    static List<TermRead> of(List<? extends Reading<?>> readings) {
        return readings.stream().map(TermRead::of).toList();
    }

    static List<String> codes(List<? extends Term> terms) {
        return terms.stream().map(Term::code).toList();
    }
}
