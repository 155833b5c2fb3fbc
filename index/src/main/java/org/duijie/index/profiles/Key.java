package org.duijie.index.profiles;

import java.util.Locale;

import org.apache.lucene.index.Term;

/**
 * What a document is known by; written {@code party/ID} or {@code need/ID}.
 *
 * @param kind what kind of record the document is of
 * @param id the id of the record
 */
public record Key(Kind kind, String id) {
    /** The field of the key: a term, stored, and sorted doc values. Every document has it; no two have the same. */
    public static final String FIELD = "profiles.key";

    /** The kinds of records that become documents. */
    public enum Kind {
        PARTY, NEED;

        private final String prefix = name().toLowerCase(Locale.ROOT) + "/";
    }

    /** The key of a party. */
    public static Key ofParty(String id) {
        return new Key(Kind.PARTY, id);
    }

    /** The key of a need. */
    public static Key ofNeed(String id) {
        return new Key(Kind.NEED, id);
    }

    /** The key of an entry. */
    public static Key of(Entry entry) {
        return switch (entry) {
            case Entry.OfParty of -> ofParty(of.party().id());
            case Entry.OfNeed of -> ofNeed(of.need().id());
        };
    }

    /**
     * The key that is written so.
     *
     * @throws IllegalArgumentException if none is
     */
    public static Key of(String written) {
        for (Kind kind : Kind.values()) {
            if (written.startsWith(kind.prefix)) {
                return new Key(kind, written.substring(kind.prefix.length()));
            }
        }
        throw new IllegalArgumentException("No key begins like this");
    }

    /** The one document of this key. */
    Term term() {
        return new Term(FIELD, toString());
    }

    @Override
    public String toString() {
        return kind.prefix + id;
    }
}
