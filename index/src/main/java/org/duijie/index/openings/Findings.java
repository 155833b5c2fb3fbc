package org.duijie.index.openings;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;

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

    Findings(IndexSearcher searcher, Asked asked, Stands stands) throws IOException {
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
        OpeningQuestion question = asked.question();
        Map<OpeningFacet, Matched> left = new EnumMap<>(OpeningFacet.class);
        if (!words.isEmpty()) {
            for (Map.Entry<OpeningFacet, List<String>> filter : question.filters().entrySet()) {
                if (OpeningFacet.INDEXED.contains(filter.getKey())) {
                    left.put(filter.getKey(), Matched.of(searcher, filter.getKey().query(filter.getValue())));
                }
            }
        }
        for (OpeningFacet facet : question.filters().keySet()) {
            others.put(facet, narrowed(searcher, words, question.without(facet), left, stands));
        }
        this.all = narrowed(searcher, words, question, left, stands);
        this.exact = itself.and(all);
        this.sounding = heard.and(all);
    }

    /** @param left what each filter by what stands in the index leaves */
    private static Matched narrowed(IndexSearcher searcher, Matched words, OpeningQuestion question,
            Map<OpeningFacet, Matched> left, Stands stands) throws IOException {
        Matched narrowed = words;
        for (OpeningFacet facet : question.filters().keySet()) {
            Matched has = left.get(facet);
            narrowed = has == null ? narrowed : narrowed.and(has);
        }
        return question.local() && !words.isEmpty() ? narrowed.and(stands.at(searcher, question)) : narrowed;
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
