package org.duijie.engine.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which headings and names are compared. */
final class Folding {
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private Folding() {}

    /** Full and half width, letter case and blanks made equal. */
    static String name(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** As {@link #name}, without signs: {@code *专业（学科）类别：} is {@code 专业学科类别}. */
    static String heading(String text) {
        return SIGNS.matcher(name(text)).replaceAll("");
    }

    /** As {@link #heading}, without what stands in brackets: {@code 薪资（元/月）} is {@code 薪资}. */
    static String bareHeading(String text) {
        return SIGNS.matcher(BRACKETS.matcher(name(text)).replaceAll("")).replaceAll("");
    }
}
