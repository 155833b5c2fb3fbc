package org.duijie.index.openings;

import java.io.IOException;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/** Searches an index or some segments of it, and ranks as the whole index does by statistics that are kept. */
final class RankingSearcher extends IndexSearcher {
    private final IndexReader whole;
    private final Statistics statistics;

    /** @param part what is searched of the whole */
    RankingSearcher(IndexReader part, IndexReader whole, Statistics statistics) {
        super(part);
        this.whole = whole;
        this.statistics = statistics;
        setSimilarity(Ranking.SIMILARITY);
    }

    /** How frequent a term is; null if no document has it. */
    @Nullable
    TermStatistics frequency(Term term) throws IOException {
        return statistics.term(term, whole);
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        return statistics.field(field, whole);
    }

    @Override
    public TermStatistics termStatistics(Term term, int having, long times) throws IOException {
        TermStatistics kept = frequency(term);
        return kept == null ? super.termStatistics(term, having, times) : kept;
    }
}
