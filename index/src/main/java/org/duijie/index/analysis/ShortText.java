package org.duijie.index.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
        for (List<Sound> sounds : sounds()) {
            for (int i = 0; i < sounds.size(); i++) {
                add(sounds.subList(i, sounds.size()), Sound::letters, MOST_LETTERS, full);
                add(sounds.subList(i, sounds.size()), Sound::initials, MOST_INITIALS, initials);
            }
        }
        return new Spelled(full, initials);
    }

    /** The stretches that are spelled so, in full or by initials; the last character may be spelled further. */
    public List<Word> spelledAs(String letters) {
        List<Word> stretches = new ArrayList<>();
        for (List<Sound> sounds : sounds()) {
            for (int i = 0; i < sounds.size(); i++) {
                stretch(i, sounds, Sound::letters, letters, stretches);
                stretch(i, sounds, Sound::initials, letters, stretches);
            }
        }
        return stretches;
    }

    private void stretch(int from, List<Sound> sounds, Function<Sound, String> part, String letters,
            List<Word> stretches) {
        StringBuilder spelled = new StringBuilder();
        int to = from;
        while (to < sounds.size() && spelled.length() < letters.length()) {
            spelled.append(part.apply(sounds.get(to++)));
        }
        if (to > from && spelled.toString().startsWith(letters)) {
            stretches.add(new Word(letters, units.get(from).from(), units.get(to - 1).to(), true));
        }
    }

    /** What a unit sounds like. */
    private record Sound(String letters, String initials) {
        static Sound of(List<Pinyin.Syllable> syllables) {
            return new Sound(syllables.stream().map(Pinyin.Syllable::letters).collect(Collectors.joining()),
                    syllables.stream().map(Pinyin.Syllable::initial).collect(Collectors.joining()));
        }
    }

    /** Of each way to spell it the sounds of its units. */
    private List<List<Sound>> sounds() {
        String text = units.stream().map(Word::text).collect(Collectors.joining());
        List<List<Sound>> sounds = new ArrayList<>();
        for (Pinyin.Spelling spelling : Pinyin.of(text).stream().limit(MOST_SPELLINGS).toList()) {
            // Letters of some scripts are composed when they meet; nobody types pinyin for those.
            if (spelling.syllables().size() == text.length()) {
                List<Sound> each = new ArrayList<>();
                int place = 0;
                for (Word unit : units) {
                    each.add(Sound.of(spelling.syllables().subList(place, place + unit.text().length())));
                    place += unit.text().length();
                }
                sounds.add(each);
            }
        }
        return sounds;
    }

    private static void add(List<Sound> sounds, Function<Sound, String> part, int most, Set<String> kept) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < sounds.size() && letters.length() < most; i++) {
            letters.append(part.apply(sounds.get(i)));
        }
        if (!letters.isEmpty()) {
            kept.add(letters.substring(0, Math.min(letters.length(), most)));
        }
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
}
