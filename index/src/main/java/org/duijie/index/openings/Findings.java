package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

import org.duijie.index.search.Answer;
import org.duijie.index.search.Matched;

/** What a question finds in an index, and of each facet what it would find if nothing were asked of that. Not thread safe. */
final class Findings {
    private final IndexSearcher searcher;
    private final Matched words;
    private final Map<OpeningFacet, Matched> filters = new EnumMap<>(OpeningFacet.class);
    /** What is found, and what of it has all words themselves. */
    private final Matched all;
    private final Matched exact;

    Findings(IndexSearcher searcher, Asked asked) throws IOException {
        this.searcher = searcher;
        Matched either = Matched.living(searcher).and(Matched.of(searcher, Asked.anybody()));
        Matched itself = either;
        for (Wording.Clause word : asked.clauses()) {
            Matched has = Matched.of(searcher, word.exact());
            itself = itself.and(has);
            either = either.and(has.or(Matched.of(searcher, word.slip())));
        }
        this.words = either;
        for (Map.Entry<OpeningFacet, Query> filter : asked.filters().entrySet()) {
            filters.put(filter.getKey(), Matched.of(searcher, filter.getValue()));
        }
        this.all = narrowed(words, filters.values());
        this.exact = itself.and(all);
    }

    private static Matched narrowed(Matched words, Collection<Matched> filters) {
        Matched narrowed = words;
        for (Matched filter : filters) {
            narrowed = narrowed.and(filter);
        }
        return narrowed;
    }

    Matched all() {
        return all;
    }

    Matched exact() {
        return exact;
    }

    private Matched without(OpeningFacet facet) {
        if (!filters.containsKey(facet)) {
            return all;
        }
        Map<OpeningFacet, Matched> others = new EnumMap<>(filters);
        others.remove(facet);
        return narrowed(words, others.values());
    }

    /** Of every facet how many positions have each value offered or asked for, as if nothing were asked of that facet. */
    Map<OpeningFacet, List<Answer.Count>> counts(Kept kept, OpeningQuestion question)
            throws IOException {
        Set<OpeningFacet> free = EnumSet.complementOf(EnumSet.of(OpeningFacet.FAIR));
        free.removeAll(filters.keySet());
        Map<OpeningFacet, List<Answer.Count>> counts = new EnumMap<>(kept.facets().counts(searcher, all, free));
        for (OpeningFacet facet : filters.keySet()) {
            if (facet != OpeningFacet.FAIR) {
                Matched others = without(facet);
                List<Answer.Count> offered = kept.facets().counts(searcher, others, EnumSet.of(facet))
                        .getOrDefault(facet, List.of());
                counts.put(facet,
                        counts(facet, others, offered, question.filters().getOrDefault(facet, List.of())));
            }
        }
        counts.put(OpeningFacet.FAIR, fairs(without(OpeningFacet.FAIR), kept, question));
        return counts;
    }

    private List<Answer.Count> counts(OpeningFacet facet, Matched base, List<Answer.Count> offered,
            List<String> values) throws IOException {
        List<Answer.Count> counts = new ArrayList<>(offered);
        for (String value : values) {
            if (counts.stream().noneMatch(count -> count.value().equals(value))) {
                counts.add(
                        new Answer.Count(value, Matched.of(searcher, facet.query(List.of(value))).and(base).count()));
            }
        }
        return present(counts);
    }

    private static List<Answer.Count> present(List<Answer.Count> counts) {
        return counts.stream().filter(count -> count.records() > 0).sorted(Answer.Count.MOST_FIRST).toList();
    }

    private List<Answer.Count> fairs(Matched base, Kept kept, OpeningQuestion question) throws IOException {
        List<Answer.Count> fairs = new ArrayList<>();
        for (Map.Entry<String, Set<String>> fair : question.fairs().entrySet()) {
            Matched offered = Matched.of(searcher, kept.offered(fair.getValue()));
            fairs.add(new Answer.Count(fair.getKey(), offered.and(base).count()));
        }
        return present(fairs);
    }
}
