package org.duijie.index.profiles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

import org.duijie.engine.need.Need;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.analysis.Folded;

/** Reads the index as it would be with another dictionary: the needs whose texts would be cut otherwise are cut anew. */
final class Recut {
    /** Most needs that are looked at, and most that are cut anew. */
    private static final int MOST_SEEN = 20_000;
    private static final int MOST_CUT = 2_000;

    private final Entries entries;
    private final Rooms rooms;
    private final List<Term> keys = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    Recut(Entries entries, Rooms rooms) {
        this.entries = entries;
        this.rooms = rooms;
    }

    <T> T read(IndexSearcher now, Dictionary dictionary, DictionaryReading<T> reading) throws IOException {
        List<String> otherwise = dictionary.cutOtherwise(rooms.dictionary());
        boolean whole = otherwise.isEmpty() || cut(otherwise);
        DictionaryReading.View before = new DictionaryReading.View(now, dictionary);
        if (documents.isEmpty()) {
            return reading.read(whole, before, new DictionaryReading.View(now, rooms.dictionary()));
        }
        try (Overlay overlay = new Overlay(now.getIndexReader(), keys, documents)) {
            return reading.read(whole, before,
                    new DictionaryReading.View(new IndexSearcher(overlay.reader()), rooms.dictionary()));
        }
    }

    /** Makes the documents of the needs that have one of the words; false if there are more than it looks at. */
    private boolean cut(List<String> words) {
        int seen = 0;
        String after = null;
        do {
            Page<Versioned<Need>> page = entries.needs(null, after);
            for (Entry entry : entries.complete(page.items())) {
                if (++seen > MOST_SEEN || documents.size() == MOST_CUT) {
                    return false;
                }
                if (rooms.texts(entry).anyMatch(text -> has(text, words))) {
                    keys.add(Key.of(entry).term());
                    documents.add(rooms.document(entry));
                }
            }
            after = page.next();
        } while (after != null);
        return true;
    }

    private static boolean has(String text, List<String> words) {
        String folded = Folded.of(text).toString();
        return words.stream().anyMatch(folded::contains);
    }
}
