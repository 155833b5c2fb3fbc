package org.duijie.engine.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

/**
 * How words are spelled in pinyin without tones. A character reads as ICU has it unless a table of our own knows better:
 * words with a reading of their own, and characters with several. Thread safe.
 */
public final class Pinyin {

    static final String RESOURCE = "reading.tsv";

    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';
    private static final int LONGEST_WORD = 4;
    private static final int MOST_SPELLINGS = 12;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LETTERS = Pattern.compile("[a-z0-9]+");
    private static final Pattern BETWEEN_SYLLABLES = Pattern.compile("[\\s'’-]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

    private static final Pinyin ALL = new Pinyin();

    private final Transliterator icu = Transliterator.getInstance("Han-Latin");
    private final Map<String, List<Spelling>> table = new HashMap<>();
    /** Of ideographs that the table does not know, once asked for. */
    private final Map<Character, List<Spelling>> readings = new ConcurrentHashMap<>();
    /** By ideograph, 0 where not yet asked for; a race only computes the same number twice. */
    private final int[] sounds = new int[LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1];

    private Pinyin() {
        for (var row : Table.read(RESOURCE).rows(2, 2)) {
            table.put(row[0], Table.several(row[1]).stream().map(Pinyin::spelling).toList());
        }
    }

    /**
     * What a character of a word is spelled as.
     *
     * @param letters {@code hua}; of Latin letters and digits themselves, of a character that has no sound nothing
     * @param initial the first of them, {@code h}; all of them for Latin letters and digits
     */
    public record Syllable(String letters, String initial) {}

    /**
     * A way to spell a word.
     *
     * @param syllables one a character, in order
     */
    public record Spelling(List<Syllable> syllables) {
        public Spelling {
            syllables = List.copyOf(syllables);
        }

        /** All syllables run together, {@code huagong}. */
        public String full() {
            return syllables.stream().map(Syllable::letters).collect(Collectors.joining());
        }

        /** The first letter of each, {@code hg}; Latin letters and digits of the word as they are. */
        public String initials() {
            return syllables.stream().map(Syllable::initial).collect(Collectors.joining());
        }

        Spelling followedBy(Spelling next) {
            return new Spelling(Stream.concat(syllables.stream(), next.syllables.stream()).toList());
        }
    }

    /** Every way to spell the word, the most usual first, at most a dozen. */
    public static List<Spelling> of(String word) {
        var spellings = List.of(new Spelling(List.of()));
        var folded = Similarity.fold(word);
        for (int at = 0; at < folded.length();) {
            int length = ALL.knownWord(folded, at);
            spellings = combined(spellings, ALL.read(folded.substring(at, at + length)));
            at += length;
        }
        return spellings;
    }

    private static List<Spelling> combined(List<Spelling> heads, List<Spelling> tails) {
        var all = new ArrayList<Spelling>();
        for (var tail : tails) {
            for (var head : heads) {
                all.add(head.followedBy(tail));
            }
        }
        return all.subList(0, Math.min(all.size(), MOST_SPELLINGS));
    }

    private int knownWord(String text, int from) {
        int length = Math.min(LONGEST_WORD, text.length() - from);
        while (length > 1 && !table.containsKey(text.substring(from, from + length))) {
            length--;
        }
        return length;
    }

    private List<Spelling> read(String word) {
        var known = table.get(word);
        if (known != null) {
            return known;
        }
        char c = word.charAt(0);
        if (c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH) {
            var letters = NO_LETTER.matcher(letters(word)).replaceAll("");
            return List.of(new Spelling(List.of(new Syllable(letters, letters))));
        }
        return readings.computeIfAbsent(c, unknown -> List.of(spelling(transliterate(word))));
    }

    private String transliterate(String ideograph) {
        synchronized (icu) {
            return icu.transliterate(ideograph);
        }
    }

    private static Spelling spelling(String syllables) {
        return new Spelling(Stream.of(syllables.split(" ")).map(Pinyin::letters)
                .map(letters -> new Syllable(letters, letters.substring(0, Math.min(1, letters.length())))).toList());
    }

    /** What was typed as it is compared: lower case, without tones, blanks and apostrophes; ü and v count as u. */
    public static String letters(String typed) {
        var plain = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_SYLLABLES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("").replace('v', 'u');
    }

    /** Whether something typed can be a spelling. */
    static boolean isSpelling(String typed) {
        return LETTERS.matcher(letters(typed)).matches();
    }

    /** A number that ideographs of the same sound share, tones and n/ng, z/zh, c/ch, s/sh aside; 0 for other characters. */
    static int sound(char c) {
        if (c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH) {
            return 0;
        }
        int known = ALL.sounds[c - FIRST_IDEOGRAPH];
        if (known != 0) {
            return known;
        }
        var syllable = ALL.read(String.valueOf(c)).getFirst().full();
        int sound = syllable.replaceFirst("^([zcs])h", "$1").replaceFirst("ng$", "n").hashCode();
        ALL.sounds[c - FIRST_IDEOGRAPH] = sound;
        return sound;
    }
}
