package org.duijie.index.profiles;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * What has been read of the segments that are open. A segment never changes, deletions aside, so it is read once and
 * forgotten when Lucene drops it. Thread safe.
 *
 * @param <T> what is read of a segment, deleted documents as well
 */
public final class PerSegment<T> {
    private final Function<LeafReader, T> reading;
    private final Map<IndexReader.CacheKey, T> read = new ConcurrentHashMap<>();

    /** @param reading reads a segment; what it gives is kept, so it must not hold the reader */
    public PerSegment(Function<LeafReader, T> reading) {
        this.reading = reading;
    }

    /** What a segment has, read now if nobody has done so. */
    public T of(LeafReader segment) {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        return read.computeIfAbsent(core.getKey(), key -> {
            core.addClosedListener(read::remove);
            return reading.apply(segment);
        });
    }
}
