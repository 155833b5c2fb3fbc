package org.duijie.index.profiles;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Has no fields and takes note of what it is told to read ahead. */
final class WarmedFields implements EntryFields {
    private final Set<IndexReader.CacheKey> warmed = ConcurrentHashMap.newKeySet();

    @Override
    public String version() {
        return "1";
    }

    @Override
    public void add(Entry entry, Document document) {}

    @Override
    public void warm(LeafReader segment) {
        warmed.add(segment.getCoreCacheHelper().getKey());
    }

    /** The segments that searches see and it was not told of. */
    List<LeafReader> missing(Profiles index) {
        return index.read(searcher -> searcher.getIndexReader().leaves().stream().map(leaf -> leaf.reader())
                .filter(leaf -> !warmed.contains(leaf.getCoreCacheHelper().getKey())).toList());
    }
}
