package org.duijie.index.profiles;

import org.apache.lucene.document.Document;

/** A room of this module that gives documents fields of its own. Thread safe. */
public interface EntryFields {
    /** Stored with the index; when it is another, the index is made anew. */
    String version();

    /** Adds its fields; never contact data. Their names begin with the name of the room and a dot. */
    void add(Entry entry, Document document);
}
