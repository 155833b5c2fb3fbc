package org.duijie.index.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.duijie.engine.vocabulary.Pinyin;

/**
 * A name, a title or a word of a question, taken apart into pieces that any part of a name is made of. Immutable.
 *
 * @param units its characters in order, a word of letters and digits counting as one
 * @param pairs each two neighbouring units run together
 */
public record ShortText(List<Word> units, List<Word> pairs) {
    /** Longer spellings are cut. */
    public static final int MOST_LETTERS = 12;
    /** Longer initials are cut. */
    public static final int MOST_INITIALS = 8;

    /** Ways to spell that are kept of a name, in which characters with several readings stand. */
    private static final int MOST_SPELLINGS = 4;

    public ShortText {
        units = List.copyOf(units);
        pairs = List.copyOf(pairs);
    }

    /** A short text taken apart. Thread safe. */
    public static ShortText of(String text) {
        Folded folded = Folded.of(text);
        List<Word> units = units(folded);
        List<Word> pairs = new ArrayList<>();
        for (int i = 1; i < units.size(); i++) {
            if (units.get(i - 1).to() == units.get(i).from()) {
                pairs.add(new Word(units.get(i - 1).text() + units.get(i).text(), units.get(i - 1).from(),
                        units.get(i).to(), false));
            }
        }
        return new ShortText(units, pairs);
    }

    /** The fewest pieces that hold all units, in order: pairs, and units that have no neighbour. */
    public List<Word> cover() {
        Map<Integer, Word> beginning = new HashMap<>();
        Map<Integer, Word> ending = new HashMap<>();
        for (Word pair : pairs) {
            beginning.put(pair.from(), pair);
            ending.put(pair.to(), pair);
        }
        List<Word> cover = new ArrayList<>();
        int covered = 0;
        for (Word unit : units) {
            if (unit.from() >= covered) {
                Word alone = ending.getOrDefault(unit.to(), unit);
                Word piece = beginning.getOrDefault(unit.from(), alone);
                cover.add(piece);
                covered = piece.to();
            }
        }
        return cover;
    }

    /**
     * How a short text is spelled in pinyin.
     *
     * @param full all letters from each unit on, at most {@link #MOST_LETTERS} each
     * @param initials the first letters from each unit on, at most {@link #MOST_INITIALS} each
     */
    public record Spelled(Set<String> full, Set<String> initials) {
        public Spelled {
            full = Set.copyOf(full);
            initials = Set.copyOf(initials);
        }
    }

    /** How it is spelled. */
    public Spelled spelled() {
        Set<String> full = new LinkedHashSet<>();
        Set<String> initials = new LinkedHashSet<>();
        Pinyin.of(units.stream().map(Word::text).collect(Collectors.joining())).stream().limit(MOST_SPELLINGS)
                .forEach(spelling -> spell(units, spelling.syllables(), full, initials));
        return new Spelled(full, initials);
    }

    private static List<Word> units(Folded text) {
        List<Word> units = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int to = from;
            while (to < text.length() && text.isLatin(to)) {
                to++;
            }
            boolean latin = to > from;
            if (!latin && text.isHan(from)) {
                to = from + 1;
            }
            if (to > from) {
                units.add(new Word(text.text(from, to), from, to, latin));
            }
            from = Math.max(to, from + 1);
        }
        return units;
    }

    private static void spell(List<Word> units, List<Pinyin.Syllable> syllables, Set<String> full,
            Set<String> initials) {
        StringBuilder letters = new StringBuilder();
        StringBuilder firsts = new StringBuilder();
        int[] lettersFrom = new int[units.size()];
        int[] firstsFrom = new int[units.size()];
        int place = 0;
        if (syllables.size() != units.stream().mapToInt(unit -> unit.text().length()).sum()) {
            return; // letters of scripts that Unicode composes when they meet; nobody types pinyin for them
        }
        for (int i = 0; i < units.size(); i++) {
            lettersFrom[i] = letters.length();
            firstsFrom[i] = firsts.length();
            int next = place + units.get(i).text().length();
            for (; place < next; place++) {
                letters.append(syllables.get(place).letters());
                firsts.append(syllables.get(place).initial());
            }
        }
        for (int i = 0; i < units.size(); i++) {
            add(letters, lettersFrom[i], MOST_LETTERS, full);
            add(firsts, firstsFrom[i], MOST_INITIALS, initials);
        }
    }

    private static void add(StringBuilder letters, int from, int most, Set<String> kept) {
        if (from < letters.length()) {
            kept.add(letters.substring(from, Math.min(letters.length(), from + most)));
        }
    }
}
