package org.duijie.engine.vocabulary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How like a text is to a word: twice the longest common subsequence over both lengths, which suits the Chinese habit of
 * shortening by leaving characters out (化工工艺 for 化学工程与工艺), with a little more for a common beginning. Characters
 * that sound alike count nearly as much as the same ones, for who types pinyin picks the wrong one (花工 for 化工).
 */
final class Similarity {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';
    private static final int LONGEST_TEXT = 40;
    private static final int PREFIX_COUNTS = 4;
    /** What a common character counts, and one of the same sound. */
    private static final int SAME = 10;
    private static final int SAME_SOUND = 8;
    /** Of 1000; below it a hint would be a guess. */
    private static final int LEAST = 350;

    private final String text;

    Similarity(String text) {
        var folded = fold(text);
        this.text = folded.substring(0, Math.min(folded.length(), LONGEST_TEXT));
    }

    /** The form in which names are compared: compatibility forms, case and white space made equal. */
    static String fold(String name) {
        // Nearly all names are nothing but ideographs, which fold to themselves.
        if (name.chars().allMatch(c -> c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH)) {
            return name;
        }
        var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFKC);
        return WHITE_SPACE.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** From 0, nothing in common, to 1000, the same. */
    int to(String word) {
        var other = fold(word);
        int prefix = 0;
        while (prefix < PREFIX_COUNTS && prefix < text.length() && prefix < other.length()
                && text.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        int common = longestCommonSubsequence(text, other);
        int possiblePrefix = Math.min(PREFIX_COUNTS, Math.min(text.length(), other.length()));
        int whole = text.length() + other.length() + possiblePrefix;
        return whole == 0 ? 0 : 1000 * (2 * common + SAME * prefix) / (SAME * whole);
    }

    <T> List<T> best(List<T> all, int n, ToIntFunction<T> score) {
        var scores = all.stream().mapToInt(score).toArray();
        return IntStream.range(0, scores.length).filter(i -> scores[i] >= LEAST).boxed()
                .sorted((a, b) -> scores[a] == scores[b] ? a - b : scores[b] - scores[a]).limit(n).map(all::get)
                .toList();
    }

    private static int longestCommonSubsequence(String a, String b) {
        var row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < b.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = Math.max(diagonal + alike(a.charAt(i), b.charAt(j)), Math.max(above, row[j]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    private static int alike(char a, char b) {
        if (a == b) {
            return SAME;
        }
        int sound = Pinyin.sound(a);
        return sound != 0 && sound == Pinyin.sound(b) ? SAME_SOUND : 0;
    }
}
