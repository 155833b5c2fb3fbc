package org.duijie.index.profiles;

import java.io.IOException;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;

/** A room of this module that gives documents fields of its own. Thread safe. */
public interface EntryFields {
    /** Stored with the index; when it is another, the index is made anew. */
    String version();

    /** Adds its fields; never contact data. Their names begin with the name of the room and a dot. */
    void add(Entry entry, Document document);

    /** The texts of an entry that are cut into words for its fields; none unless overridden. */
    default Stream<String> texts(Entry entry) {
        return Stream.empty();
    }

    /** Reads ahead what its searches will ask of a segment, so that none has to wait for that; does nothing unless overridden. */
    default void warm(LeafReader segment) throws IOException {}
}
