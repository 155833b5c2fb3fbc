package org.duijie.engine.text;

import java.util.Locale;

/**
 * One statement in Chinese and in English.
 *
 * @param zh the Chinese wording, shown first
 * @param en the English wording
 */
public record Text(String zh, String en) {

    /** The statement in both languages. */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** A proper name, code or number that reads the same in both languages. */
    public static Text same(String both) {
        return new Text(both, both);
    }

    /** The wording for a reader: English where the locale asks for it, Chinese for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
