package org.duijie.engine.watch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a saved search asks for; who searches knows what the facets are.
 *
 * @param words as typed, without space around and with a blank for every character that is none; empty for no words
 * @param filters by the key of a facet the values that will do, in their own order; none is empty
 */
public record SavedQuestion(String words, Map<String, List<String>> filters) {
    /** Control characters, and halves of characters. */
    private static final Pattern NONE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    public SavedQuestion {
        words = NONE.matcher(words).replaceAll(" ").strip();
        Map<String, List<String>> sorted = new TreeMap<>();
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                sorted.put(facet, values.stream().distinct().sorted().toList());
            }
        });
        filters = Collections.unmodifiableMap(sorted);
    }

    /** Whether it asks for nothing in particular. */
    public boolean blank() {
        return words.isEmpty() && filters.isEmpty();
    }
}
