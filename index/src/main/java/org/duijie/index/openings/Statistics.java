package org.duijie.index.openings;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

import org.duijie.index.analysis.Dictionary;

/**
 * How frequent words are in an index, as ranking asks for it: counted when first asked for, and kept while the index stays
 * about as large, so that scores stay what they are when something is written. Thread safe.
 */
final class Statistics {
    /** The part by which an index may grow or shrink. */
    private static final int PART = 50;
    private static final int SPREAD = 1_000;

    private final Dictionary dictionary;
    private final int documents;
    private final Map<String, CollectionStatistics> fields = new ConcurrentHashMap<>();
    private final Map<Term, TermStatistics> terms = new ConcurrentHashMap<>();

    /** Those of an index whose texts were cut by a dictionary. */
    Statistics(IndexReader index, Dictionary dictionary) {
        this.dictionary = dictionary;
        this.documents = index.maxDoc();
    }

    /** Whether they will do for an index as it is now. */
    boolean serve(IndexReader index, Dictionary by) {
        return serve(index, by, 0);
    }

    /**
     * Whether they will do for the answer to a question, which keeps them longer by its hash, up to twice as long: if all
     * answers let go of them at once, everybody would wait for all to be made anew.
     */
    boolean serve(IndexReader index, Dictionary by, int hash) {
        long part = documents / PART;
        return by == dictionary
                && Math.abs(index.maxDoc() - documents) <= part + part * Math.floorMod(hash, SPREAD) / SPREAD;
    }

    /** Of a field; null if no document of the index has it. */
    @Nullable
    CollectionStatistics field(String field, IndexReader index) throws IOException {
        CollectionStatistics known = fields.get(field);
        if (known == null) {
            known = new IndexSearcher(index).collectionStatistics(field);
            if (known != null) {
                fields.putIfAbsent(field, known);
            }
        }
        return known;
    }

    /**
     * Of a term; null if no document of the index has it. What has become more frequent than its field was when that was
     * counted is as frequent as the field.
     */
    @Nullable
    TermStatistics term(Term term, IndexReader index) throws IOException {
        TermStatistics known = terms.get(term);
        CollectionStatistics field = known == null ? field(term.field(), index) : null;
        int having = field == null ? 0 : index.docFreq(term);
        if (field == null || having == 0) {
            return known;
        }
        TermStatistics counted = new TermStatistics(term.bytes(), Math.min(having, field.docCount()),
                Math.min(index.totalTermFreq(term), field.sumTotalTermFreq()));
        TermStatistics first = terms.putIfAbsent(term, counted);
        return first == null ? counted : first;
    }
}
