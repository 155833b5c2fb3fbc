package org.duijie.index.openings;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.watch.SavedQuestion;
import org.duijie.engine.watch.SavedSearch;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Key;

/**
 * The search turned round: it holds questions, is shown positions, and tells which questions find which. A question is asked
 * by the very query by which it finds positions in the index. Not thread safe.
 */
final class Monitor {
    /** What is found does not depend on it. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final Dictionary dictionary;
    private final Map<SavedQuestion, Registered> questions = new HashMap<>();
    private final Map<Long, SavedSearch> searches = new HashMap<>();
    private final Handles<Registered> handles = new Handles<>();

    /** A question with the searches that ask it, in the order in which they were saved. */
    private static final class Registered {
        private final Query query;
        private final Set<Handle> handles;
        private final List<Long> searches = new ArrayList<>(1);

        Registered(Query query, Collection<Handle> handles) {
            this.query = query;
            this.handles = Set.copyOf(handles);
        }
    }

    /** One that reads questions by a dictionary; positions have to be cut by it. */
    Monitor(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** How many searches it holds. */
    int size() {
        return searches.size();
    }

    /** Whether it holds that search. */
    boolean holds(long search) {
        return searches.containsKey(search);
    }

    /** The number of the last change a search that it holds does not count. */
    long since(long search) {
        SavedSearch held = searches.get(search);
        return held == null ? Long.MAX_VALUE : held.since();
    }

    /**
     * Holds a search.
     *
     * @param documents see {@link Handle#of}
     */
    void add(SavedSearch search, ToLongFunction<Handle> documents) {
        if (searches.putIfAbsent(search.number(), search) != null) {
            return;
        }
        questions.computeIfAbsent(search.question(), question -> {
            Registered registered = registered(question, documents);
            handles.hang(registered, registered.handles);
            return registered;
        }).searches.add(search.number());
    }

    private Registered registered(SavedQuestion question, ToLongFunction<Handle> documents) {
        Query query = OpeningQuestion.of(question, ANY_DAY).map(asked -> new Asked(asked, dictionary).found())
                .orElseGet(MatchNoDocsQuery::new);
        // Each asks at least for what anybody may see, which is a term.
        return new Registered(query, new HashSet<>(Handle.of(query, documents).orElseThrow()));
    }

    /** Lets go of all searches but these. */
    void retain(Set<Long> numbers) {
        searches.keySet().retainAll(numbers);
        questions.values().removeIf(question -> {
            question.searches.retainAll(numbers);
            if (question.searches.isEmpty()) {
                handles.release(question, question.handles);
            }
            return question.searches.isEmpty();
        });
    }

    /** Of every position there the searches that find it; a position that none finds may be left out. */
    Map<String, Set<Long>> find(IndexSearcher positions) throws IOException {
        positions.setQueryCache(null);
        Map<String, Set<Long>> found = new LinkedHashMap<>();
        Set<Registered> likely = likely(positions);
        for (Registered question : likely) {
            Weight weight = positions.createWeight(positions.rewrite(question.query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : positions.getLeafContexts()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    DocIdSetIterator documents = scorer.iterator();
                    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                        found.computeIfAbsent(id(leaf.reader(), documents.docID()), id -> new LinkedHashSet<>())
                                .addAll(question.searches);
                    }
                }
            }
        }
        return found;
    }

    /** The questions with a handle in any of the positions. */
    private Set<Registered> likely(IndexSearcher positions) throws IOException {
        Set<Registered> likely = new HashSet<>();
        for (LeafReaderContext leaf : positions.getLeafContexts()) {
            for (String field : handles.fields()) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    TermsEnum all = terms.iterator();
                    for (BytesRef term = all.next(); term != null; term = all.next()) {
                        handles.take(field, term, likely::add);
                    }
                }
            }
        }
        return likely;
    }

    private static String id(LeafReader leaf, int document) throws IOException {
        SortedDocValues keys = leaf.getSortedDocValues(Key.FIELD);
        if (keys == null || !keys.advanceExact(document)) {
            throw new IllegalStateException("Every document has a key");
        }
        return Key.of(keys.lookupOrd(keys.ordValue()).utf8ToString()).id();
    }
}
