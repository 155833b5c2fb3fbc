package org.duijie.index.analysis;

import java.text.Normalizer;
import java.util.Arrays;

import com.ibm.icu.text.Transliterator;

/**
 * A text as it is compared: compatibility forms, letter case, accents and traditional characters made alike. Each of its
 * characters knows where in the text it came from. Any text will do, broken surrogates included. Immutable.
 */
public final class Folded {
    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private final int[] points;
    private final int[] origins;
    private final int length;

    private Folded(int[] points, int[] origins, int length) {
        this.points = points;
        this.origins = origins;
        this.length = length;
    }

    /** What simplified characters the traditional ones stand for, those alike in both standing for themselves. */
    private static final class Simplified {
        static final char[] OF = table();

        private static char[] table() {
            StringBuilder all = new StringBuilder();
            for (char c = FIRST_IDEOGRAPH; c <= LAST_IDEOGRAPH; c++) {
                all.append(c).append('\n');
            }
            String[] simplified = Transliterator.getInstance("Traditional-Simplified").transliterate(all.toString())
                    .split("\n", -1);
            char[] table = new char[LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1];
            for (int i = 0; i < table.length; i++) {
                table[i] = simplified[i].length() == 1 ? simplified[i].charAt(0) : (char) (FIRST_IDEOGRAPH + i);
            }
            return table;
        }
    }

    /** A text made comparable. */
    public static Folded of(String text) {
        int[] points = new int[text.length()];
        int[] origins = new int[text.length() + 1];
        int length = 0;
        for (int at = 0; at < text.length();) {
            int point = text.codePointAt(at);
            int[] alike = alike(point);
            if (length + alike.length > points.length) {
                points = Arrays.copyOf(points, length + alike.length + points.length);
                origins = Arrays.copyOf(origins, points.length + 1);
            }
            for (int one : alike) {
                points[length] = one;
                origins[length++] = at;
            }
            at += Character.charCount(point);
        }
        origins[length] = text.length();
        return new Folded(points, origins, length);
    }

    private static int[] alike(int point) {
        if (point < 0x80) {
            return new int[]{point >= 'A' && point <= 'Z' ? point + ('a' - 'A') : point};
        }
        if (point >= FIRST_IDEOGRAPH && point <= LAST_IDEOGRAPH) {
            return new int[]{Simplified.OF[point - FIRST_IDEOGRAPH]};
        }
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD).codePoints()
                .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK).map(Character::toLowerCase)
                .map(p -> p >= FIRST_IDEOGRAPH && p <= LAST_IDEOGRAPH ? Simplified.OF[p - FIRST_IDEOGRAPH] : p)
                .toArray();
    }

    /** How many characters it has. */
    public int length() {
        return length;
    }

    /** The code point at a place. */
    int at(int place) {
        return points[place];
    }

    /** Where in the text the character at a place came from; the end of the text for the place after the last. */
    public int origin(int place) {
        return origins[place];
    }

    /** Part of it. */
    String text(int from, int to) {
        return new String(points, from, to - from);
    }

    /** The place of the character that begins so far into {@link #toString}. */
    int place(int offset) {
        int place = 0;
        for (int at = 0; at < offset; place++) {
            at += Character.charCount(points[place]);
        }
        return place;
    }

    /** All of it. */
    @Override
    public String toString() {
        return text(0, length);
    }

    /** Whether that stands at a place. */
    public boolean has(String word, int place) {
        int at = place;
        for (int i = 0; i < word.length(); at++) {
            int point = word.codePointAt(i);
            if (at >= length || points[at] != point) {
                return false;
            }
            i += Character.charCount(point);
        }
        return true;
    }

    /** Whether a word of letters and digits begins at a place. */
    public boolean beginsLatin(int place) {
        return isLatin(place) && (place == 0 || !isLatin(place - 1));
    }

    boolean isHan(int place) {
        return Character.isIdeographic(points[place]);
    }

    /** Whether it is part of a word of letters and digits: C++ and C# are such words too. */
    boolean isLatin(int place) {
        int point = points[place];
        if (point == '+' || point == '#') {
            return follows(place, 1) || place > 0 && points[place - 1] == point && follows(place, 2);
        }
        return isLetter(point);
    }

    private boolean follows(int place, int distance) {
        return place >= distance && isLetter(points[place - distance]);
    }

    private static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }
}
