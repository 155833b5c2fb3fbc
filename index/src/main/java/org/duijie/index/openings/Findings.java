package org.duijie.index.openings;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

import org.duijie.index.search.FacetSets;
import org.duijie.index.search.Matched;

/**
 * What a question finds in an index or a part of it, and of each facet that is asked for what it would find if nothing were
 * asked of that. Not thread safe.
 */
final class Findings {
    private final Map<OpeningFacet, Matched> others = new EnumMap<>(OpeningFacet.class);
    /** What is found, what of it has all words themselves, and what has these or what sounds like them. */
    private final Matched all;
    private final Matched exact;
    private final Matched sounding;

    Findings(IndexSearcher searcher, Asked asked) throws IOException {
        Matched anything = Matched.living(searcher).and(Matched.of(searcher, Asked.anybody()));
        Matched words = anything;
        Matched itself = anything;
        Matched heard = anything;
        for (Wording.Clause word : asked.clauses()) {
            if (words.isEmpty()) {
                break;
            }
            Matched has = Matched.of(searcher, word.exact());
            Matched either = has.or(Matched.of(searcher, word.slip()));
            words = words.and(either);
            itself = itself.and(has);
            heard = heard.and(word.latin() ? has : either);
        }
        Map<Query, Matched> left = new HashMap<>();
        for (OpeningFacet facet : asked.filters().keySet()) {
            others.put(facet, narrowed(searcher, words, asked.filtersWithout(facet).values(), left));
        }
        this.all = narrowed(searcher, words, asked.filters().values(), left);
        this.exact = itself.and(all);
        this.sounding = heard.and(all);
    }

    /** @param left what filters leave that were met before */
    private static Matched narrowed(IndexSearcher searcher, Matched words, Collection<Query> filters,
            Map<Query, Matched> left) throws IOException {
        Matched narrowed = words;
        if (!words.isEmpty()) {
            for (Query filter : filters) {
                Matched one = left.get(filter);
                if (one == null) {
                    one = Matched.of(searcher, filter);
                    left.put(filter, one);
                }
                narrowed = narrowed.and(one);
            }
        }
        return narrowed;
    }

    Matched all() {
        return all;
    }

    Matched exact() {
        return exact;
    }

    /**
     * What a segment has of the answer.
     *
     * @param first the first of it
     * @param most how many are first
     */
    Share share(LeafReaderContext segment, FieldDoc[] first, int most, FacetSets<OpeningFacet> facets) {
        Map<OpeningFacet, Tally> tallies = new EnumMap<>(OpeningFacet.class);
        others.forEach((facet, other) -> tallies.put(facet, Tally.of(other.in(segment), segment.reader(), facets)));
        return new Share(Tally.of(all.in(segment), segment.reader(), facets), tallies,
                Arrays.stream(first).map(document -> new Share.Place(document, found(segment, document.doc))).toList(),
                most);
    }

    private Opening.Found found(LeafReaderContext segment, int document) {
        if (exact.in(segment).get(document)) {
            return Opening.Found.WORDS;
        }
        return sounding.in(segment).get(document) ? Opening.Found.SOUND : Opening.Found.SLIP;
    }
}
