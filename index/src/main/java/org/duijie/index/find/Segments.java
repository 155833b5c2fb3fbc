package org.duijie.index.find;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.LeafReader;

import org.duijie.index.profiles.PerSegment;

/** The records of the segments that are open, read once. Thread safe. */
final class Segments {
    private final PerSegment<Map<Side, Rows>> read = new PerSegment<>(segment -> new ConcurrentHashMap<>());

    /** The records of that kind in a segment. */
    Rows rows(Side side, LeafReader reader) {
        return read.of(reader).computeIfAbsent(side, kind -> Rows.read(kind, reader));
    }
}
