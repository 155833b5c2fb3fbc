package org.duijie.index.find;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * What has been read of the segments that are open. A segment never changes, deletions aside, so it is read once and
 * forgotten when Lucene drops it. Thread safe.
 */
final class Segments {
    private final Map<IndexReader.CacheKey, Map<Side, Rows>> read = new ConcurrentHashMap<>();

    /** The records of that kind in a segment. */
    Rows rows(Side side, LeafReader reader) {
        IndexReader.CacheHelper segment = reader.getCoreCacheHelper();
        return read.computeIfAbsent(segment.getKey(), key -> remember(segment)).computeIfAbsent(side,
                kind -> Rows.read(kind, reader));
    }

    private Map<Side, Rows> remember(IndexReader.CacheHelper segment) {
        segment.addClosedListener(read::remove);
        return new ConcurrentHashMap<>();
    }
}
