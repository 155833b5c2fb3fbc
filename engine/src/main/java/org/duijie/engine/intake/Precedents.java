package org.duijie.engine.intake;

import java.util.Optional;

/** Human rulings on words, consulted before anything else. Implementations are safe to call from any thread. */
@FunctionalInterface
public interface Precedents {

    /** No rulings. */
    Precedents NONE = (kind, folded) -> Optional.empty();

    /**
     * The ruling on these words.
     *
     * @param folded the words after {@link #fold}
     */
    Optional<Precedent> find(TextKind kind, String folded);

    /**
     * The form in which words are looked up: full-width forms, letter case, white space and the ways to write "and" (和, 与,
     * 及, 及其) make no difference.
     */
    static String fold(String words) {
        return Symbols.of(words).toString();
    }
}
