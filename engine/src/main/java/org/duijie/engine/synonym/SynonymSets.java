package org.duijie.engine.synonym;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;

/**
 * Sets of words that stand for the same, each word in one set at most. Immutable.
 *
 * <p>As text a set is a line of words with {@code =} between them, such as {@code 郑大 = 郑州大学}; what begins with {@code #}
 * is a remark, and blank lines count for nothing.
 *
 * @param sets the sets in the order of the lines, each of 2 to {@value #MOST_IN_SET} words as they were written
 */
public record SynonymSets(List<List<String>> sets) {
    /** No sets. */
    public static final SynonymSets NONE = new SynonymSets(List.of());
    /** Most characters of a text. */
    public static final int LONGEST_TEXT = 100_000;
    /** Most sets. */
    public static final int MOST_SETS = 2_000;
    /** Most words of a set. */
    public static final int MOST_IN_SET = 20;
    /** Least and most characters of a word. */
    public static final int SHORTEST = 2;
    public static final int LONGEST = 30;

    private static final String REMARK = "#";
    private static final Pattern BETWEEN = Pattern.compile("[=＝]");
    private static final Pattern LEGAL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#＋＃]*");
    /** So many problems are told at once. */
    private static final int TOLD = 50;

    public SynonymSets {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a text.
     *
     * @throws Refusal INVALID with what is wrong, each with its line, its word and what was legal; the first
     *     {@value #TOLD} of them
     */
    public static SynonymSets parse(String text) {
        return new Reading().read(text);
    }

    /** The work on one text. */
    private static final class Reading {
        private final List<Violation> violations = new ArrayList<>();
        private final List<List<String>> sets = new ArrayList<>();
        /** In which line a word stands, by the form in which words are compared. */
        private final Map<String, Integer> lines = new HashMap<>();

        SynonymSets read(String text) {
            if (text.length() > LONGEST_TEXT) {
                add("text", "", Text.of("最多 " + LONGEST_TEXT + " 个字，现为 " + text.length() + " 个",
                        "must be at most " + LONGEST_TEXT + " characters, is " + text.length()));
            } else {
                int number = 0;
                for (String line : text.lines().toList()) {
                    line(++number, number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line);
                }
            }
            if (sets.size() > MOST_SETS) {
                add("text", Integer.toString(sets.size()),
                        Text.of("最多 " + MOST_SETS + " 组，现为 " + sets.size() + " 组",
                                "must be at most " + MOST_SETS + " sets, is " + sets.size()));
            }
            if (!violations.isEmpty()) {
                throw new Refusal(Refusal.Kind.INVALID, violations.subList(0, Math.min(TOLD, violations.size())));
            }
            return new SynonymSets(sets);
        }

        private void line(int number, String line) {
            if (line.isBlank() || line.strip().startsWith(REMARK)) {
                return;
            }
            List<String> words = new ArrayList<>();
            for (String piece : BETWEEN.split(line, -1)) {
                String word = piece.strip();
                words.add(word);
                word("line " + number + ", word " + words.size(), number, word);
            }
            if (words.size() < 2 || words.size() > MOST_IN_SET) {
                add("line " + number, shown(line.strip()), Text.of(
                        "一组应有 2 至 " + MOST_IN_SET + " 个词，用 = 隔开，现为 " + words.size() + " 个",
                        "must be 2 to " + MOST_IN_SET + " words with = between them, is " + words.size()));
            }
            sets.add(words);
        }

        private void word(String place, int number, String word) {
            int length = word.codePointCount(0, word.length());
            if (word.isEmpty()) {
                add(place, "", Text.of("空词，= 的两边都要有词", "is empty; there must be a word on both sides of ="));
            } else if (length < SHORTEST || length > LONGEST) {
                add(place, shown(word), Text.of("应为 " + SHORTEST + " 至 " + LONGEST + " 个字，现为 " + length + " 个",
                        "must be " + SHORTEST + " to " + LONGEST + " characters, is " + length));
            } else if (!LEGAL.matcher(word).matches()) {
                add(place, shown(word), Text.of("只能用汉字、字母、数字以及它们之后的 + 和 #，中间不能有空格、标点或控制字符",
                        "must be of Chinese characters, letters, digits, and + and # after them;"
                                + " no blanks, punctuation or control characters within"));
            } else {
                Integer before = lines.putIfAbsent(compared(word), number);
                if (before != null) {
                    add(place, word, Text.of("第 " + before + " 行已有这个词，一个词只能在一组里出现一次",
                            "stands in line " + before + " already; a word may stand once, in one set"));
                }
            }
        }

        private void add(String place, String value, Text message) {
            violations.add(new Violation(place, value, message));
        }

        /** As much of it as a message holds, without what cannot be shown. */
        private static String shown(String text) {
            String visible = text.replaceAll("\\p{Cntrl}", "\ufffd");
            return visible.codePointCount(0, visible.length()) <= LONGEST
                    ? visible
                    : visible.substring(0, visible.offsetByCodePoints(0, LONGEST)) + "…";
        }
    }

    private static String compared(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
