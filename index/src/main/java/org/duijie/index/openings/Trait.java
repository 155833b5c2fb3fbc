package org.duijie.index.openings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Something a title may have in common with what was typed, and what that counts. */
sealed interface Trait {
    /** Titles that have any of these, the more the better. */
    static Query any(List<Trait> traits) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        traits.forEach(trait -> any.add(trait.query(), Occur.SHOULD));
        return any.build();
    }

    /** The trait as Lucene asks for it. */
    Query query();

    /**
     * Any of some terms of a field, as if they were one term.
     *
     * @param terms each with what it counts beside the others, up to 1
     * @param weight factor of its BM25 score
     */
    record Any(String field, Map<String, Float> terms, float weight) implements Trait {
        public Any {
            terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        }

        Term term(String text) {
            return new Term(field, text);
        }

        @Override
        public Query query() {
            if (terms.size() == 1 && terms.containsValue(1f)) {
                return new BoostQuery(new TermQuery(term(terms.keySet().iterator().next())), weight);
            }
            SynonymQuery.Builder any = new SynonymQuery.Builder(field);
            terms.forEach((term, part) -> any.addTerm(term(term), Math.min(1, part)));
            return new BoostQuery(any.build(), weight);
        }
    }

    /** The one of these that counts most. */
    record Most(List<Any> traits) implements Trait {
        public Most {
            traits = List.copyOf(traits);
        }

        @Override
        public Query query() {
            return new DisjunctionMaxQuery(traits.stream().map(Any::query).toList(), 0);
        }
    }

    /**
     * How it is spelled.
     *
     * @param weight factor of the score of the query that finds it
     */
    record Spelled(Query spelled, float weight) implements Trait {
        @Override
        public Query query() {
            return new BoostQuery(spelled, weight);
        }
    }
}
