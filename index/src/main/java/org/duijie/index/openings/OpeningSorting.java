package org.duijie.index.openings;

import java.util.Arrays;
import java.util.Optional;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import org.duijie.engine.text.Text;
import org.duijie.index.profiles.Key;

/** In which order positions come; what is equal comes in the order of its ids. */
public enum OpeningSorting {
    /** What fits the words best first. */
    RELEVANCE("relevance", "相关程度", "relevance"),
    /** Latest opened first; those of which that is not known last. */
    NEWEST("newest", "最新", "newest"),
    /** Best paid first, by the upper end of the range; what has no pay comes last. */
    PAY("pay", "薪资", "pay");

    private final String key;
    private final Text label;

    OpeningSorting(String key, String zh, String en) {
        this.key = key;
        this.label = Text.of(zh, en);
    }

    /** The order with that key. */
    public static Optional<OpeningSorting> ofKey(String key) {
        return Arrays.stream(values()).filter(sorting -> sorting.key.equals(key)).findFirst();
    }

    /** The word used in addresses and JSON. */
    public String key() {
        return key;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** The order, in which no two records are equal. */
    Sort sort() {
        SortField key = new SortField(Key.FIELD, SortField.Type.STRING);
        return switch (this) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, key);
            case NEWEST -> new Sort(mostFirst(FieldNames.OPENED), key);
            case PAY -> new Sort(mostFirst(FieldNames.PAY), key);
        };
    }

    private static SortField mostFirst(String field) {
        return new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE);
    }
}
