package org.duijie.engine.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duijie.engine.text.Folding;

/** A text together with the form in which it is compared; see {@link Folding}. */
final class Passage {

    /** Characters of a text that are read; a longer one is no requirement that somebody wrote. */
    static final int LONGEST = 20_000;

    private final String text;
    private final String folded;
    private final boolean cut;

    private Passage(String text, boolean cut) {
        this.text = text;
        this.folded = Folding.fold(text);
        this.cut = cut;
    }

    /** The text, or as much of it as is read. */
    static Passage of(String text) {
        return text.length() <= LONGEST ? new Passage(text, false) : new Passage(text.substring(0, LONGEST), true);
    }

    /** The form in which it is compared. */
    String folded() {
        return folded;
    }

    /** Characters read. */
    int length() {
        return text.length();
    }

    /** Whether the text was longer than what is read of it. */
    boolean cut() {
        return cut;
    }

    /** The words from one place to another. */
    Span span(int from, int to) {
        return new Span(text.substring(from, to), from, to);
    }

    /** The words that a pattern matched in the folded form. */
    Span span(Matcher matcher) {
        return span(matcher.start(), matcher.end());
    }

    /** All that was read, without white space at the ends. */
    Span whole() {
        int from = 0;
        int to = folded.length();
        while (from < to && folded.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && folded.charAt(to - 1) <= ' ') {
            to--;
        }
        return span(from, to);
    }

    /** Whether the pattern occurs in the folded form. */
    boolean has(Pattern pattern) {
        return pattern.matcher(folded).find();
    }
}
