package org.duijie.index.profiles;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A few records as documents of an index in memory, the same documents as the index itself has of them. */
final class Slice {
    private final Rooms rooms;

    Slice(Rooms rooms) {
        this.rooms = rooms;
    }

    Rooms rooms() {
        return rooms;
    }

    <T> T read(List<Entry> entries, Reading<T> reading) throws IOException {
        try (var directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (Entry entry : entries) {
                add(entry, writer);
            }
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                return reading.read(new IndexSearcher(reader));
            }
        }
    }

    private void add(Entry entry, IndexWriter writer) throws IOException {
        try {
            writer.addDocument(rooms.document(entry));
        } catch (RuntimeException e) {
            writer.addDocument(rooms.bare(entry)); // as the index does, which has told why
        }
    }
}
