package org.duijie.index.openings;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.duijie.index.search.Answer;

/**
 * The positions found.
 *
 * @param hits positions in order
 * @param total how many there are in all
 * @param counts of each facet its values and how many positions have each, most first, and of those that are not asked for at
 *     most {@value org.duijie.index.search.FacetSets#MOST}. What is asked of a facet does not
 *     narrow its own counts, so that they tell what another choice would bring
 * @param next the cursor of the next answer; null at the end
 * @param reasons why nothing was found; empty if something was
 * @param instead when no position has the words themselves, words that may have been meant and find some; at most three
 * @param near when nothing was found, positions that have something in common with what was asked for, most first
 */
public record Openings(List<Opening> hits, long total, Map<OpeningFacet, List<Answer.Count>> counts,
        @Nullable String next, List<Reason> reasons, List<String> instead, List<Opening> near) {
    public Openings {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
        reasons = List.copyOf(reasons);
        instead = List.copyOf(instead);
        near = List.copyOf(near);
    }

    /**
     * A part of a question whose answer is empty.
     *
     * @param words the word; of a filter, the values that would have done
     * @param facet the facet of the filter; null for a word
     * @param alone how many positions it finds by itself: 0 if it stands nowhere
     * @param without how many positions the question finds without it: more than 0 if it alone rules out everything
     */
    public record Reason(List<String> words, @Nullable OpeningFacet facet, long alone, long without) {
        public Reason {
            words = List.copyOf(words);
        }
    }
}
