package org.duijie.engine.synonym;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A version of the bureau's synonyms. It is never changed.
 *
 * @param number 1, 2, 3… in the order of publication
 * @param text as it was written, legal for {@link SynonymSets#parse}
 * @param note why, up to 500 characters; may be empty
 * @param restored the number of the version whose text this one brings back; null if it brings back none
 * @param effective from when on it is in force, unless a later one is by then
 * @param at when it was published
 * @param by by which account
 */
public record SynonymVersion(long number, String text, String note, @Nullable Long restored, Instant effective,
        Instant at, String by) {

    /** Its sets. */
    public SynonymSets sets() {
        return SynonymSets.parse(text);
    }
}
