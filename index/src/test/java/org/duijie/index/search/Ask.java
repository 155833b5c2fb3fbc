package org.duijie.index.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Key;

/** Builds questions; shows only what matters. */
record Ask(Question question) {

    static Ask all() {
        return words("");
    }

    static Ask words(String words) {
        return new Ask(new Question(words, false, Map.of(), Sorting.RELEVANCE, null, Question.MOST));
    }

    Ask withPersons() {
        return new Ask(new Question(question.words(), true, question.filters(), question.sorting(), question.after(),
                question.limit()));
    }

    Ask only(Facet facet, String... values) {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        filters.putAll(question.filters());
        filters.put(facet, List.of(values));
        return new Ask(new Question(question.words(), question.persons(), filters, question.sorting(),
                question.after(), question.limit()));
    }

    Ask by(Sorting sorting) {
        return new Ask(new Question(question.words(), question.persons(), question.filters(), sorting,
                question.after(), question.limit()));
    }

    Ask page(int limit, @Nullable String after) {
        return new Ask(new Question(question.words(), question.persons(), question.filters(), question.sorting(),
                after, limit));
    }

    Answer of(Shelf shelf) {
        return of(shelf.searcher());
    }

    Answer of(IndexSearcher searcher) {
        try {
            return StaffSearch.answer(searcher, Dictionary.shipped(), question);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The ids found, in order. */
    List<String> ids(Shelf shelf) {
        return of(shelf).keys().stream().map(Key::id).toList();
    }
}
