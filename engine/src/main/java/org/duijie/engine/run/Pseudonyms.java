package org.duijie.engine.run;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which pseudonym stands for whom in one run; kept apart from the frozen inputs, so that erasing a person erases a line
 * here and changes nothing there. Immutable.
 */
public final class Pseudonyms {
    private final SortedMap<String, String> ids;
    private final Map<String, String> pseudonyms;

    /** Ids by pseudonym. */
    public Pseudonyms(Map<String, String> ids) {
        this.ids = Collections.unmodifiableSortedMap(new TreeMap<>(ids));
        this.pseudonyms = new HashMap<>();
        ids.forEach((pseudonym, id) -> pseudonyms.put(id, pseudonym));
    }

    /** All ids by pseudonym. */
    public SortedMap<String, String> ids() {
        return ids;
    }

    /** The id behind a pseudonym; empty once erased. */
    public Optional<String> findId(String pseudonym) {
        return Optional.ofNullable(ids.get(pseudonym));
    }

    /** The pseudonym of an id in this run; empty if it took no part. */
    public Optional<String> findPseudonym(String id) {
        return Optional.ofNullable(pseudonyms.get(id));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pseudonyms that && ids.equals(that.ids);
    }

    @Override
    public int hashCode() {
        return ids.hashCode();
    }
}
