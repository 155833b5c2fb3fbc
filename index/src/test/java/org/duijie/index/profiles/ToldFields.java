package org.duijie.index.profiles;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;

/** Tells all of an entry in one stored field, so that a document shows what it was made of. */
record ToldFields(String version) implements EntryFields {
    static final String FIELD = "told.entry";

    @Override
    public void add(Entry entry, Document document) {
        document.add(new StoredField(FIELD, entry.toString()));
    }
}
