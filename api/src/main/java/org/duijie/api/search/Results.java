package org.duijie.api.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.index.search.Answer;

/**
 * What a question brings.
 *
 * @param hits the records
 * @param answer what the index said; null if it could not answer and these are the first of the store's own lists
 * @param source who answered
 * @param number the change all up to which the answer reflects; 0 if the store answered
 * @param behind how many later changes the store has
 */
record Results(List<Hit> hits, @Nullable Answer answer, Source source, long number, long behind) {
    Results {
        hits = List.copyOf(hits);
    }

    static Results ofStore(List<Hit> hits) {
        return new Results(hits, null, Source.STORE, 0, 0);
    }

    /** Who answered. */
    enum Source {
        /** The index, which follows the store. */
        INDEX,
        /** The index as it was before; it is being made anew or waits for the store. */
        OLD_INDEX,
        /** The store: by names and ids alone, narrowed by kind and owner alone, without counts. */
        STORE
    }
}
