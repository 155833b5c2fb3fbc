package org.duijie.engine.lawful;

/**
 * Words of a text that touch a protected attribute.
 *
 * @param attribute which
 * @param proxy whether they name it only in a roundabout way, as 985/211 does the school
 * @param words as they stand in the text
 * @param from where they begin in it
 */
public record Mention(Attribute attribute, boolean proxy, String words, int from) {
    /** Where they end. */
    int to() {
        return from + words.length();
    }

    /** This and a later one of the same attribute that begins within it. */
    Mention with(Mention later, String text) {
        return new Mention(attribute, proxy && later.proxy, text.substring(from, Math.max(to(), later.to())), from);
    }
}
