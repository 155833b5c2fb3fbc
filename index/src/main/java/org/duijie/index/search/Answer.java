package org.duijie.index.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.duijie.index.profiles.Key;

/**
 * What was found.
 *
 * @param keys the records in order
 * @param total how many there are in all
 * @param counts of each facet its values and how many records have each, most first. What is asked of a facet does not
 *     narrow its own counts, so that they tell what another choice would bring
 * @param next the cursor of the next answer; null at the end
 * @param reasons why nothing was found; empty if something was
 */
public record Answer(List<Key> keys, long total, Map<Facet, List<Count>> counts, @Nullable String next,
        List<Reason> reasons) {
    public Answer {
        keys = List.copyOf(keys);
        counts = Map.copyOf(counts);
        reasons = List.copyOf(reasons);
    }

    /**
     * A value of a facet.
     *
     * @param value as a filter takes it
     * @param records how many records have it
     */
    public record Count(String value, long records) {
        /** Most first, equal ones by their values. */
        public static final Comparator<Count> MOST_FIRST = Comparator.comparingLong(Count::records).reversed()
                .thenComparing(Count::value);
    }

    /**
     * A part of a question whose answer is empty.
     *
     * @param words the word; of a filter, the values that would have done
     * @param facet the facet of the filter; null for a word
     * @param alone how many records it finds by itself: 0 if it stands nowhere
     * @param without how many records the question finds without it: more than 0 if it alone rules out everything
     */
    public record Reason(List<String> words, @Nullable Facet facet, long alone, long without) {
        public Reason {
            words = List.copyOf(words);
        }
    }
}
