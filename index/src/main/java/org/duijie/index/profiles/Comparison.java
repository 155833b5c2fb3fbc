package org.duijie.index.profiles;

import java.util.Collection;
import java.util.List;

/**
 * How an index differs from its store, changes left out that it has still to follow.
 *
 * @param compared how many records the store holds
 * @param missing records that have no document
 * @param stale records whose document is of another version
 * @param superfluous documents whose record is gone
 */
public record Comparison(long compared, Keys missing, Keys stale, Keys superfluous) {
    /** Most keys that are told. */
    public static final int TOLD = 20;

    /**
     * Some keys.
     *
     * @param count how many
     * @param first the first of them in their order, at most {@value Comparison#TOLD}
     */
    public record Keys(long count, List<String> first) {
        static Keys of(Collection<String> all) {
            return new Keys(all.size(), all.stream().sorted().limit(TOLD).toList());
        }
    }

    /** Whether index and store say the same. */
    public boolean same() {
        return missing.count() + stale.count() + superfluous.count() == 0;
    }
}
