package org.duijie.index.profiles;

import java.io.IOException;

import org.apache.lucene.search.IndexSearcher;

/** What is read from the index at one moment of it. */
@FunctionalInterface
public interface Reading<T> {
    /**
     * Reads.
     *
     * @param searcher good until this returns, and no longer
     */
    T read(IndexSearcher searcher) throws IOException;
}
