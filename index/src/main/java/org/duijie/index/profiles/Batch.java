package org.duijie.index.profiles;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.duijie.engine.feed.Change;
import org.duijie.engine.need.Need;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;

/** Some changes of the feed, each record once however often it changed. */
final class Batch {
    private final Set<String> parties = new LinkedHashSet<>();
    private final Set<String> needs = new LinkedHashSet<>();
    /** Parties whose needs are made anew with them. */
    private final Set<String> owners = new LinkedHashSet<>();

    /** At most {@value Entries#AT_ONCE} changes. */
    Batch(List<Change> changes) {
        for (Change change : changes) {
            switch (change.kind()) {
                case PARTY -> {
                    parties.add(change.id());
                    // What a new party comes to own enters the feed after it.
                    if (change.version() > 1) {
                        owners.add(change.id());
                    }
                }
                case NEED -> needs.add(change.id());
                case SESSION, RELEASE, SYNONYMS -> {
                }
            }
        }
    }

    /** Brings an index to where these records are now in the store. */
    void apply(Entries entries, OpenIndex index) throws IOException {
        replace(Key.Kind.PARTY, parties, entries, index);
        replace(Key.Kind.NEED, needs, entries, index);
        for (String owner : owners) {
            String after = null;
            do {
                Page<Versioned<Need>> page = entries.needs(owner, after);
                for (Entry entry : entries.complete(page.items())) {
                    index.put(entry);
                }
                after = page.next();
            } while (after != null);
        }
    }

    private static void replace(Key.Kind kind, Collection<String> ids, Entries entries, OpenIndex index)
            throws IOException {
        Set<String> gone = new LinkedHashSet<>(ids);
        for (Entry entry : entries.find(kind, ids)) {
            index.put(entry);
            gone.remove(Key.of(entry).id());
        }
        for (String id : gone) {
            index.delete(new Key(kind, id));
        }
    }
}
