package org.duijie.index.profiles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** An index as it would be if some of its documents were others; the others are held in memory. Not thread safe. */
final class Overlay implements AutoCloseable {
    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final DirectoryReader others;
    private final MultiReader all;

    /**
     * Lays documents over those of the same keys.
     *
     * @param below what is there; it has to stay open until this is closed
     */
    Overlay(IndexReader below, Collection<Term> keys, List<Document> documents) throws IOException {
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
            writer.addDocuments(documents);
        }
        others = DirectoryReader.open(memory);
        List<IndexReader> parts = new ArrayList<>();
        for (LeafReaderContext leaf : below.leaves()) {
            parts.add(Without.of(leaf.reader(), keys));
        }
        parts.add(others);
        all = new MultiReader(parts.toArray(IndexReader[]::new), false);
    }

    IndexReader reader() {
        return all;
    }

    @Override
    public void close() throws IOException {
        all.close();
        others.close();
        memory.close();
    }

    /** A segment without some of its documents. */
    private static final class Without extends FilterLeafReader {
        private final FixedBitSet live;
        private final int documents;

        private Without(LeafReader in, FixedBitSet live) {
            super(in);
            this.live = live;
            this.documents = live.cardinality();
        }

        static Without of(LeafReader in, Collection<Term> keys) throws IOException {
            FixedBitSet live = new FixedBitSet(in.maxDoc());
            Bits before = in.getLiveDocs();
            for (int number = 0; number < in.maxDoc(); number++) {
                if (before == null || before.get(number)) {
                    live.set(number);
                }
            }
            for (Term key : keys) {
                PostingsEnum of = in.postings(key, PostingsEnum.NONE);
                while (of != null && of.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    live.clear(of.docID());
                }
            }
            return new Without(in, live);
        }

        @Override
        public Bits getLiveDocs() {
            return live;
        }

        @Override
        public int numDocs() {
            return documents;
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
