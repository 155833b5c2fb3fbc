package org.duijie.engine.store;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** How text is folded for simple searching: full and half width, upper and lower case alike. */
final class Words {
    /** What the columns hold; a few characters become many when they are folded. */
    private static final int LONGEST = 500;

    private Words() {}

    /** What is stored for searching. */
    static String fold(String... texts) {
        // PostgreSQL knows no text with a NUL in it.
        String folded = Normalizer.normalize(String.join("\n", texts), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replace('\0', ' ');
        return folded.length() <= LONGEST ? folded : cut(folded);
    }

    private static String cut(String text) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** The pattern that finds the words anywhere, for {@code LIKE … ESCAPE '!'}; everything if there are none. */
    static String pattern(@Nullable String words) {
        return words == null
                ? "%"
                : "%" + fold(words.strip()).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
