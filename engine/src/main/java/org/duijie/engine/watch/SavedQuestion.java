package org.duijie.engine.watch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a saved search asks for; who searches knows what the facets are.
 *
 * @param words as typed, without space around, every space a blank, and U+FFFD for what is no character, so that what is not
 *     blank does not become so; empty for no words
 * @param filters by the key of a facet the values that will do, in their own order; none is empty
 */
public record SavedQuestion(String words, Map<String, List<String>> filters) {
    private static final Pattern SPACE = Pattern.compile("\\s");
    /** Control characters, and halves of characters. */
    private static final Pattern NONE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern NOTHING = Pattern.compile("[ \uFFFD]*");

    public SavedQuestion {
        words = NONE.matcher(SPACE.matcher(words.strip()).replaceAll(" ")).replaceAll("\uFFFD");
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
        return filters.isEmpty() && NOTHING.matcher(words).matches();
    }
}
