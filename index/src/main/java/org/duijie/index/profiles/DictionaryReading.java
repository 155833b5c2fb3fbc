package org.duijie.index.profiles;

import java.io.IOException;

import org.apache.lucene.search.IndexSearcher;

import org.duijie.index.analysis.Dictionary;

/** What is read from the index by two dictionaries at one moment of it. */
@FunctionalInterface
public interface DictionaryReading<T> {
    /**
     * Reads.
     *
     * @param whole whether all needs that would be cut otherwise are so in what would be; false if there were too many
     * @param now what is seen now
     * @param then what would be seen
     */
    T read(boolean whole, View now, View then) throws IOException;

    /**
     * What is seen by a dictionary.
     *
     * @param searcher good until the reading returns, and no longer
     * @param dictionary the one its documents are cut by and questions are to be read by
     */
    record View(IndexSearcher searcher, Dictionary dictionary) {}
}
