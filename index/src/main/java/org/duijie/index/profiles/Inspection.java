package org.duijie.index.profiles;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.feed.Change;
import org.duijie.engine.need.Need;
import org.duijie.engine.party.Party;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;

/** Holds the documents of an index against the records of the store, both being read while others write. */
final class Inspection {
    private final Entries entries;
    private final long number;
    /** The versions of the documents nothing was found wrong with, or looked at, yet. */
    private final Map<String, Long> versions;
    private final Set<String> missing = new HashSet<>();
    private final Set<String> stale = new HashSet<>();
    private long compared;

    /** An inspection of what a reader sees, which holds all changes up to a number. */
    Inspection(Entries entries, long number, IndexReader reader) throws IOException {
        this.entries = entries;
        this.number = number;
        this.versions = versions(reader);
    }

    private static Map<String, Long> versions(IndexReader reader) throws IOException {
        Map<String, Long> versions = new HashMap<>();
        for (LeafReaderContext context : reader.leaves()) {
            LeafReader leaf = context.reader();
            SortedDocValues keys = DocValues.getSorted(leaf, Key.FIELD);
            NumericDocValues ofRecords = DocValues.getNumeric(leaf, Rooms.VERSION_FIELD);
            Bits live = leaf.getLiveDocs();
            for (int document = 0; document < leaf.maxDoc(); document++) {
                if ((live == null || live.get(document)) && keys.advanceExact(document)
                        && ofRecords.advanceExact(document)) {
                    versions.put(keys.lookupOrd(keys.ordValue()).utf8ToString(), ofRecords.longValue());
                }
            }
        }
        return versions;
    }

    Comparison compare() {
        String after = null;
        do {
            Page<Versioned<Party>> page = entries.parties(after);
            page.items().forEach(party -> compare(Key.ofParty(party.value().id()), party.version()));
            after = page.next();
        } while (after != null);
        do {
            Page<Versioned<Need>> page = entries.needs(null, after);
            page.items().forEach(need -> compare(Key.ofNeed(need.value().id()), need.version()));
            after = page.next();
        } while (after != null);
        forgetChanged();
        return new Comparison(compared, Comparison.Keys.of(missing), Comparison.Keys.of(stale),
                Comparison.Keys.of(versions.keySet()));
    }

    private void compare(Key key, long version) {
        compared++;
        Long held = versions.remove(key.toString());
        if (held == null) {
            missing.add(key.toString());
        } else if (held != version) {
            stale.add(key.toString());
        }
    }

    /** A record that changed after what the index holds may well differ. */
    private void forgetChanged() {
        long from = number;
        List<Change> changes = entries.changesAfter(from);
        while (!changes.isEmpty()) {
            for (Change change : changes) {
                String key = key(change);
                if (key != null) {
                    for (Collection<String> keys : List.of(missing, stale, versions.keySet())) {
                        keys.remove(key);
                    }
                }
            }
            from = changes.getLast().number();
            changes = entries.changesAfter(from);
        }
    }

    private static @Nullable String key(Change change) {
        return switch (change.kind()) {
            case PARTY -> Key.ofParty(change.id()).toString();
            case NEED -> Key.ofNeed(change.id()).toString();
            case SESSION, RELEASE, SYNONYMS -> null;
        };
    }
}
