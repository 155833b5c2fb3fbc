package org.duijie.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Refusal;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Key;
import org.duijie.index.profiles.Profiles;

/** Finds parties and needs by words. Thread safe. */
public final class StaffSearch {
    private final Profiles profiles;

    /** A search over this index, which must have the {@link SearchFields}. */
    public StaffSearch(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * The answer to a question, as searches see the index now.
     *
     * @throws Refusal INVALID if the question breaks a rule or its cursor is none of this question
     * @throws java.io.UncheckedIOException if the index cannot be read
     */
    public Answer answer(Question question) {
        return profiles.read((searcher, dictionary) -> answer(searcher, dictionary, question));
    }

    static Answer answer(IndexSearcher searcher, Dictionary dictionary, Question question) throws IOException {
        question.require();
        Sort sort = question.sorting().sort();
        FieldDoc after = Cursor.read(question.after(), question.fingerprint(), sort);
        Asked asked = new Asked(question, dictionary);
        Set<Facet> free = EnumSet.allOf(Facet.class);
        free.removeIf(facet -> !facet.counted() || question.filters().containsKey(facet));
        // One more than asked for tells whether there is a next answer.
        var top = new TopFieldCollectorManager(sort, question.limit() + 1, after,
                Integer.MAX_VALUE);
        var counting = new FacetCounts<>(Facet.class, free);
        Object[] found = searcher.search(asked.query(), new MultiCollectorManager(top, counting));
        TopFieldDocs docs = (TopFieldDocs) found[0];
        long total = docs.totalHits.value();
        return new Answer(keys(docs, question.limit()), total, counts(searcher, question, asked, found[1]),
                next(docs, question), total > 0 ? List.of() : reasons(searcher, question, asked));
    }

    private static List<Key> keys(TopFieldDocs docs, int limit) {
        return Arrays.stream(docs.scoreDocs).limit(limit).map(doc -> Cursor.key((FieldDoc) doc)).toList();
    }

    private static @Nullable String next(TopFieldDocs docs, Question question) {
        ScoreDoc[] found = docs.scoreDocs;
        return found.length <= question.limit()
                ? null
                : Cursor.after((FieldDoc) found[question.limit() - 1], question.fingerprint());
    }

    /** Adds to the counts of the facets that nothing is asked of those of the others, each as if nothing were asked of it. */
    @SuppressWarnings("unchecked") // what FacetCounts reduces to
    private static Map<Facet, List<Answer.Count>> counts(IndexSearcher searcher, Question question, Asked asked,
            Object free) throws IOException {
        Map<Facet, List<Answer.Count>> counts = new EnumMap<>((Map<Facet, List<Answer.Count>>) free);
        for (Facet facet : question.filters().keySet()) {
            if (facet.counted()) {
                counts.putAll(searcher.search(asked.without(facet), new FacetCounts<>(Facet.class, EnumSet.of(facet))));
            }
        }
        return counts;
    }

    private static List<Answer.Reason> reasons(IndexSearcher searcher, Question question, Asked asked)
            throws IOException {
        List<Answer.Reason> reasons = new ArrayList<>();
        for (Clause word : asked.words) {
            reasons.add(new Answer.Reason(List.of(word.text), null, searcher.count(word.query),
                    searcher.count(asked.without(word))));
        }
        for (Map.Entry<Facet, Query> filter : asked.filters.entrySet()) {
            reasons.add(new Answer.Reason(question.filters().getOrDefault(filter.getKey(), List.of()),
                    filter.getKey(), searcher.count(filter.getValue()),
                    searcher.count(asked.without(filter.getKey()))));
        }
        return reasons;
    }

    /** A word, or a piece that may be an id, as it is looked for. */
    private record Clause(String text, Query query) {}

    /** A question as queries. */
    private static final class Asked {
        final List<Clause> words = new ArrayList<>();
        final List<Query> bonus = new ArrayList<>();
        final Map<Facet, Query> filters = new EnumMap<>(Facet.class);

        Asked(Question question, Dictionary dictionary) {
            WordQueries queries = new WordQueries(question.persons());
            Typed typed = Typed.of(question.words(), dictionary);
            typed.words().forEach(word -> words.add(new Clause(word.text(), queries.of(word))));
            if (typed.pieces().size() == 1) {
                whole(queries.ids(typed.pieces().getFirst()), typed.pieces().getFirst());
            }
            if (words.isEmpty() && !typed.pieces().isEmpty()) {
                words.add(new Clause(String.join(" ", typed.pieces()), new MatchNoDocsQuery("no word")));
            }
            typed.pieces().forEach(piece -> bonus.add(queries.inName(piece)));
            question.filters().forEach((facet, values) -> filters.put(facet,
                    new TermInSetQuery(facet.field(), values.stream().map(BytesRef::new).toList())));
        }

        /** One piece that looks like an id may be that or words. */
        private void whole(List<Query> ids, String piece) {
            if (!ids.isEmpty()) {
                List<Query> either = new ArrayList<>(ids);
                if (!words.isEmpty()) {
                    either.add(query(words, Map.of()));
                }
                words.clear();
                words.add(new Clause(piece, WordQueries.best(either)));
            }
        }

        /** What is found, the better the more of it stands together in a name. */
        Query query() {
            if (words.isEmpty()) {
                return query(words, filters);
            }
            BooleanQuery.Builder all = new BooleanQuery.Builder().add(query(words, filters), Occur.MUST);
            bonus.forEach(piece -> all.add(piece, Occur.SHOULD));
            return all.build();
        }

        Query without(Facet facet) {
            Map<Facet, Query> others = new EnumMap<>(filters);
            others.remove(facet);
            return query(words, others);
        }

        Query without(Clause word) {
            return query(words.stream().filter(other -> !other.equals(word)).toList(), filters);
        }

        private static Query query(List<Clause> words, Map<Facet, Query> filters) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            words.forEach(word -> all.add(word.query, Occur.MUST));
            filters.values().forEach(filter -> all.add(filter, Occur.FILTER));
            return words.isEmpty() && filters.isEmpty() ? new MatchAllDocsQuery() : all.build();
        }
    }
}
