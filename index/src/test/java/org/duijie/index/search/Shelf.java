package org.duijie.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.need.Need;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Party;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Entry;
import org.duijie.index.profiles.Key;

/** An index of a few records, filled and then asked. Not thread safe. */
final class Shelf implements AutoCloseable {
    private final Directory directory;
    private final IndexWriter writer;
    private final SearchFields fields = new SearchFields(Dictionary.shipped());
    private final List<DirectoryReader> opened = new ArrayList<>();

    Shelf() {
        this(new ByteBuffersDirectory());
    }

    Shelf(Directory directory) {
        this.directory = directory;
        try {
            this.writer = new IndexWriter(directory, new IndexWriterConfig());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Shelf put(Party... parties) {
        for (Party party : parties) {
            add(new Entry.OfParty(party, 1));
        }
        return this;
    }

    Shelf post(Party owner, Need... needs) {
        for (Need need : needs) {
            put(need, Standing.OPEN, owner);
        }
        return this;
    }

    Shelf put(Need need, Standing standing, Party owner) {
        add(new Entry.OfNeed(need, 1, standing, owner));
        return this;
    }

    private void add(Entry entry) {
        String key = Key.of(entry).toString();
        Document document = new Document();
        document.add(new StringField(Key.FIELD, key, Field.Store.YES));
        document.add(new SortedDocValuesField(Key.FIELD, new BytesRef(key)));
        fields.add(entry, document);
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends a segment, so that what follows stands in another. */
    Shelf segment() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    IndexSearcher searcher() {
        try {
            opened.add(DirectoryReader.open(writer));
            return new IndexSearcher(opened.getLast());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        try {
            for (DirectoryReader reader : opened) {
                reader.close();
            }
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
