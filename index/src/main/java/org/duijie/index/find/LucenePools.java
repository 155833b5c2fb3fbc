package org.duijie.index.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

import org.duijie.engine.find.Found;
import org.duijie.engine.find.Pool;
import org.duijie.engine.find.Pools;
import org.duijie.engine.find.Search;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/** Finders over frozen records, each an index of its own in memory. Thread safe, and so are the finders. */
public final class LucenePools implements Pools {

    @Override
    public Pool over(SortedMap<String, ? extends Terms> needs, SortedMap<String, ? extends Profile> candidates) {
        Directory directory = new ByteBuffersDirectory();
        try {
            IndexWriterConfig config = new IndexWriterConfig().setMergeScheduler(new SerialMergeScheduler());
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                write(needs, writer);
                write(candidates, writer);
                writer.forceMerge(1);
            }
            return new InMemory(directory, DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(SortedMap<String, ?> records, IndexWriter writer) throws IOException {
        for (var record : records.entrySet()) {
            Document document = new Document();
            FactFields.add(record.getKey(), record.getValue(), document);
            writer.addDocument(document);
        }
    }

    private record InMemory(Directory directory, DirectoryReader reader, Finder finder) implements Pool {
        InMemory(Directory directory, DirectoryReader reader) {
            this(directory, reader, new Finder(new Segments()));
        }

        @Override
        public Found candidates(Terms need, Search search) {
            try {
                return finder.candidates(need, search, reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Found needs(Profile candidate, Search search) {
            try {
                return finder.needs(candidate, search, reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                reader.close();
                directory.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
