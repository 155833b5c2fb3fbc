package org.duijie.index.profiles;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

import org.duijie.index.analysis.Dictionary;

/**
 * Documents with the fields of all rooms. Thread safe.
 *
 * @param dictionary what the texts of the documents are cut by
 */
record Rooms(Dictionary dictionary, List<EntryFields> rooms) {
    /** The field of the version of the record: numeric doc values. */
    static final String VERSION_FIELD = "profiles.version";
    /** To be raised when this room makes other fields. */
    private static final String OWN_VERSION = "profiles-1";

    Rooms {
        rooms = List.copyOf(rooms);
    }

    /** The versions of all rooms, this one's among them. */
    String versions() {
        return rooms.stream().map(EntryFields::version).collect(Collectors.joining("\n", OWN_VERSION + "\n", ""));
    }

    Document document(Entry entry) {
        Document document = bare(entry);
        rooms.forEach(room -> room.add(entry, document));
        return document;
    }

    /** All texts of an entry that are cut into words. */
    Stream<String> texts(Entry entry) {
        return rooms.stream().flatMap(room -> room.texts(entry));
    }

    /** Has all rooms read ahead what they will ask of a segment. */
    void warm(LeafReader segment) throws IOException {
        for (EntryFields room : rooms) {
            room.warm(segment);
        }
    }

    /** A document that only says which version of which record it is of. */
    Document bare(Entry entry) {
        String key = Key.of(entry).toString();
        Document document = new Document();
        document.add(new StringField(Key.FIELD, key, Field.Store.YES));
        document.add(new SortedDocValuesField(Key.FIELD, new BytesRef(key)));
        document.add(new NumericDocValuesField(VERSION_FIELD, entry.version()));
        return document;
    }
}
