package org.duijie.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents of an index that match, a bit for each document of each segment. Sets of words and filters that are asked for
 * again are taken from Lucene's cache of queries, segment by segment, so that a write makes none of them anew but that of the
 * segment it ends in. Immutable, so long as nobody writes to the bits it shows.
 */
public final class Matched {
    private final List<FixedBitSet> bits;

    private Matched(List<FixedBitSet> bits) {
        this.bits = List.copyOf(bits);
    }

    /** Takes a query whole into the cache, and nothing within it. */
    private record Whole(Query query) implements QueryCachingPolicy {
        @Override
        public void onUse(Query used) {
            // How often something is asked for decides nothing here: least recently used sets go first.
        }

        @Override
        public boolean shouldCache(Query other) {
            return query.equals(other);
        }
    }

    /** What matches a query, documents that were deleted among them. */
    public static Matched of(IndexSearcher searcher, Query query) throws IOException {
        Query rewritten = searcher.rewrite(query);
        Query plain = rewritten instanceof ConstantScoreQuery constant ? constant.getQuery() : rewritten;
        IndexSearcher keeping = new IndexSearcher(searcher.getIndexReader());
        keeping.setQueryCache(searcher.getQueryCache());
        keeping.setQueryCachingPolicy(new Whole(plain));
        Weight weight = keeping.createWeight(plain, ScoreMode.COMPLETE_NO_SCORES, 1);
        List<FixedBitSet> bits = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getLeafContexts()) {
            FixedBitSet matching = new FixedBitSet(segment.reader().maxDoc());
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                matching.or(scorer.iterator());
            }
            bits.add(matching);
        }
        return new Matched(bits);
    }

    /** @param bits those of each segment of an index in their order */
    public static Matched of(List<FixedBitSet> bits) {
        return new Matched(bits);
    }

    /** What is not deleted of an index. */
    public static Matched living(IndexSearcher searcher) {
        List<FixedBitSet> bits = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getLeafContexts()) {
            FixedBitSet living = new FixedBitSet(segment.reader().maxDoc());
            living.set(0, living.length());
            Bits live = segment.reader().getLiveDocs();
            if (live != null) {
                live.applyMask(living, 0);
            }
            bits.add(living);
        }
        return new Matched(bits);
    }

    /** What is in this and in another set of the same index. */
    public Matched and(Matched other) {
        return with(other, FixedBitSet::and);
    }

    /** What is in this or in another set of the same index. */
    public Matched or(Matched other) {
        return with(other, FixedBitSet::or);
    }

    /** What is in this and not in another set of the same index. */
    public Matched without(Matched other) {
        return with(other, FixedBitSet::andNot);
    }

    private Matched with(Matched other, BiConsumer<FixedBitSet, FixedBitSet> change) {
        List<FixedBitSet> changed = new ArrayList<>();
        for (int i = 0; i < bits.size(); i++) {
            FixedBitSet one = bits.get(i).clone();
            change.accept(one, other.bits.get(i));
            changed.add(one);
        }
        return new Matched(changed);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return bits.stream().allMatch(FixedBitSet::scanIsEmpty);
    }

    /** Whether a document of that index is among them. */
    public boolean has(IndexSearcher searcher, int document) {
        LeafReaderContext segment = segment(searcher, document);
        return in(segment).get(document - segment.docBase);
    }

    /** The segment in which a document of an index stands. */
    public static LeafReaderContext segment(IndexSearcher searcher, int document) {
        return searcher.getLeafContexts().get(ReaderUtil.subIndex(document, searcher.getLeafContexts()));
    }

    /** Those of a segment, to be read. */
    public FixedBitSet in(LeafReaderContext segment) {
        return bits.get(segment.ord);
    }
}
