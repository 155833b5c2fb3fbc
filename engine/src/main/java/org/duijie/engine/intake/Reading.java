package org.duijie.engine.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.Vocabulary;

/**
 * Words read as terms of a vocabulary.
 *
 * @param vocabulary whose terms they were looked for
 * @param span the words
 * @param sureness how far to rely on it
 * @param preferred whether it is only preferred (优先), not asked for
 * @param terms what they stand for; more than one where they are ambiguous, none where they are unresolved
 * @param precedent the ruling that decided; null if none did
 */
public record Reading<T extends Term>(Vocabulary<T> vocabulary, Span span, Sureness sureness, boolean preferred,
        List<T> terms, @Nullable Precedent precedent) {

    private static final int HINTS = 3;

    public Reading {
        terms = List.copyOf(terms);
    }

    static <T extends Term> Reading<T> of(Vocabulary<T> vocabulary, Span span, List<T> terms) {
        return new Reading<>(vocabulary, span, terms.size() == 1 ? Sureness.RESOLVED : Sureness.AMBIGUOUS, false, terms,
                null);
    }

    static <T extends Term> Reading<T> unsure(Vocabulary<T> vocabulary, Span span, T term) {
        return new Reading<>(vocabulary, span, Sureness.AMBIGUOUS, false, List.of(term), null);
    }

    static <T extends Term> Reading<T> unresolved(Vocabulary<T> vocabulary, Span span) {
        return new Reading<>(vocabulary, span, Sureness.UNRESOLVED, false, List.of(), null);
    }

    /** The nearest terms, best first, where it is unresolved. Looks through the whole vocabulary, so ask once. */
    public List<T> hints() {
        return sureness == Sureness.UNRESOLVED ? vocabulary.nearest(span.words(), HINTS) : List.of();
    }
}
