package org.duijie.index.search;

import java.util.Arrays;
import java.util.Optional;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import org.duijie.engine.text.Text;
import org.duijie.index.profiles.Key;

/** In which order answers come; what is equal comes in the order of its ids. */
public enum Sorting {
    /** What fits the words best first. */
    RELEVANCE("relevance", "相关程度", "relevance"),
    /** By name or title as it is spelled in pinyin; persons by the first character alone, which is all that may be seen. */
    NAME("name", "名称", "name"),
    /** Best paid positions first, by the upper end of the range; what has no pay comes last. */
    PAY("pay", "薪资", "pay");

    private final String key;
    private final Text label;

    Sorting(String key, String zh, String en) {
        this.key = key;
        this.label = Text.of(zh, en);
    }

    /** The order with that key. */
    public static Optional<Sorting> ofKey(String key) {
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
            case NAME -> new Sort(new SortField(FieldNames.NAME_ORDER, SortField.Type.STRING), key);
            case PAY -> new Sort(new SortField(FieldNames.PAY_ORDER, SortField.Type.LONG, true, -1L), key);
        };
    }
}
