package org.duijie.index.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duijie.engine.vocabulary.Pinyin;

/** How characters sound when those who mix up zh and z, or ng and n, count as hearing the same. */
public final class Sounds {
    private static final Pattern RETROFLEX = Pattern.compile("^([zcs])h");
    private static final Pattern BACK_NASAL = Pattern.compile("(?<=[ei])ng$");
    private static final int MOST_READINGS = 3;

    private Sounds() {}

    /** The sounds of characters, each at the place of its character; those with several readings have as many. */
    public static List<Word> of(List<Word> units) {
        List<Word> sounds = new ArrayList<>();
        String text = units.stream().map(Word::text).collect(Collectors.joining());
        List<Pinyin.Spelling> spellings = Pinyin.of(text).stream().limit(MOST_READINGS)
                .filter(spelling -> spelling.syllables().size() == text.length()).toList();
        int offset = 0;
        for (Word unit : units) {
            if (unit.text().length() == 1 && !unit.latin()) {
                Set<String> heard = new LinkedHashSet<>();
                for (Pinyin.Spelling spelling : spellings) {
                    heard.add(alike(spelling.syllables().get(offset).letters()));
                }
                heard.stream().filter(sound -> !sound.isEmpty())
                        .forEach(sound -> sounds.add(new Word(sound, unit.from(), unit.to(), true)));
            }
            offset += unit.text().length();
        }
        return sounds;
    }

    /** Where units follow each other that sound like a word; nowhere if it is a single character. */
    public static List<Word> stretches(String word, List<Word> units) {
        List<Word> wanted = of(ShortText.of(word).units());
        List<Word> heard = of(units);
        List<Word> stretches = new ArrayList<>();
        int length = word.codePointCount(0, word.length());
        for (Word unit : units) {
            int shift = unit.from();
            boolean alike = length > 1 && IntStream.range(0, length).allMatch(place -> heard.stream()
                    .anyMatch(sound -> sound.from() == shift + place && wanted.stream()
                            .anyMatch(want -> want.from() == place && want.text().equals(sound.text()))));
            if (alike) {
                stretches.add(new Word(word, shift, shift + length, false));
            }
        }
        return stretches;
    }

    private static String alike(String syllable) {
        return BACK_NASAL.matcher(RETROFLEX.matcher(syllable).replaceAll("$1")).replaceAll("n");
    }
}
