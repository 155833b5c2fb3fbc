package org.duijie.index.profiles;

import java.io.IOException;

import org.apache.lucene.search.IndexSearcher;

import org.duijie.index.analysis.Dictionary;

/** What is read from the index by words at one moment of it. */
@FunctionalInterface
public interface WordReading<T> {
    /**
     * Reads.
     *
     * @param searcher good until this returns, and no longer
     * @param dictionary the one its documents were cut by and questions are to be read by
     */
    T read(IndexSearcher searcher, Dictionary dictionary) throws IOException;
}
