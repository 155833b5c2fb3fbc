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
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;

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
        for (LeafReaderContext leaf : positions.getLeafContexts()) {
            List<Held> documents = Held.of(leaf.reader());
            Map<Registered, Set<Integer>> asked = new HashMap<>();
            for (int i = 0; i < documents.size(); i++) {
                Set<Long> searches = new LinkedHashSet<>();
                for (Registered question : likely(documents.get(i))) {
                    if (finds(question, documents.get(i), i, asked, positions, leaf)) {
                        searches.addAll(question.searches);
                    }
                }
                if (!searches.isEmpty()) {
                    found.put(id(leaf.reader(), i), searches);
                }
            }
        }
        return found;
    }

    /** The questions with a handle in a position. */
    private Set<Registered> likely(Held position) {
        Set<Registered> likely = new HashSet<>();
        position.each((field, term) -> handles.take(field, term, likely::add));
        return likely;
    }

    /** Only where the terms do not tell is the query carried out, once for all documents of the segment. */
    private static boolean finds(Registered question, Held position, int number,
            Map<Registered, Set<Integer>> asked, IndexSearcher positions, LeafReaderContext leaf) throws IOException {
        return switch (position.tell(question.query)) {
            case YES -> true;
            case NO -> false;
            case PERHAPS -> {
                Set<Integer> all = asked.get(question);
                if (all == null) {
                    all = ask(question.query, positions, leaf);
                    asked.put(question, all);
                }
                yield all.contains(number);
            }
        };
    }

    private static Set<Integer> ask(Query query, IndexSearcher positions, LeafReaderContext leaf) throws IOException {
        Set<Integer> all = new HashSet<>();
        Scorer scorer = positions.createWeight(positions.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1).scorer(leaf);
        if (scorer != null) {
            DocIdSetIterator documents = scorer.iterator();
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                all.add(documents.docID());
            }
        }
        return all;
    }

    private static String id(LeafReader leaf, int document) throws IOException {
        SortedDocValues keys = leaf.getSortedDocValues(Key.FIELD);
        if (keys == null || !keys.advanceExact(document)) {
            throw new IllegalStateException("Every document has a key");
        }
        return Key.of(keys.lookupOrd(keys.ordValue()).utf8ToString()).id();
    }
}
