package org.duijie.index.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Region;

/**
 * A job title, read: what advertises is left out, and every character knows how much it tells. Immutable.
 *
 * @param words its words in order, none within another
 * @param parts other words that the same characters make
 * @param units its characters, a word of letters and digits counting as one
 * @param pairs each two neighbouring units
 * @param heads words that say what kind of person is meant, where the title or a part of it ends; the longest and those it
 *     ends with
 * @param tells how much the character at each place of the folded text tells: 0 nothing, 1 all
 * @param plain the title as it is written, without what advertises and what stands in brackets
 */
public record JobTitle(List<Word> words, List<Word> parts, List<Word> units, List<Word> pairs, List<Word> heads,
        List<Float> tells, String plain) {
    private static final float LEVEL = 0.2f;
    private static final Pattern OFFER = Pattern
            .compile("\\d+(\\.\\d+)?[k千万元]?[-~—至到]\\d+(\\.\\d+)?[k千万元岁]?(/?[月天年时])?(\\+|起|以上|左右)?"
                    + "|\\d{4,}(\\+|元|起|左右)?(/?[月天年时])?|\\d+(\\.\\d+)?[k元千万薪](/?[月天年时])?(\\+|起|以上|左右)?");
    private static final String ASIDE = "([{【<《";
    private static final String ASIDE_ENDS = ")]}】>》";
    private static final String BETWEEN = "/、,;|&";
    private static final int SHALLOW = 1;
    private static final String ASSISTANT = "秘书";
    private static final String BOSS = "总经理";

    public JobTitle {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
        units = List.copyOf(units);
        pairs = List.copyOf(pairs);
        heads = List.copyOf(heads);
        tells = List.copyOf(tells);
    }

    /** A title read. Thread safe. */
    public static JobTitle of(String title, Dictionary dictionary) {
        return new Reading(title, Folded.of(title), dictionary).title();
    }

    /** How much a character of a word of it tells, from 0 to 1. */
    public float tells(Word word) {
        return tellsInAll(word) / (word.to() - word.from());
    }

    /** How much a word of it tells, from 0 to the number of its characters. */
    public float tellsInAll(Word word) {
        float sum = 0;
        for (int place = word.from(); place < word.to(); place++) {
            sum += tells.get(place);
        }
        return sum;
    }

    /** The work on one title. */
    private static final class Reading {
        private final JobWords known;
        private final String written;
        private final Folded text;
        private final ShortText pieces;
        private final Words cut;
        private final float[] tells;

        Reading(String written, Folded text, Dictionary dictionary) {
            this.written = written;
            this.text = text;
            this.known = dictionary.jobWords();
            this.pieces = ShortText.of(written);
            this.cut = Words.of(text, dictionary);
            this.tells = new float[text.length()];
        }

        JobTitle title() {
            Arrays.fill(tells, 1);
            for (Word word : cut.words()) {
                if (known.isNoise(word.text())) {
                    fill(word.from(), word.to(), 0);
                } else if (known.isLevel(word.text()) || isPlace(word.text())) {
                    fill(word.from(), word.to(), LEVEL);
                }
            }
            Matcher offers = OFFER.matcher(text.toString());
            while (offers.find()) {
                fill(text.place(offers.start()), text.place(offers.end()), 0);
            }
            boolean silent = quiet(0, tells.length);
            if (silent) {
                Arrays.fill(tells, 1);
            }
            List<Word> heads = heads();
            for (Word head : heads) {
                JobWords.Head of = known.head(head.text());
                if (of != null) {
                    lower(head, of.tells());
                }
            }
            if (heads.stream().anyMatch(head -> among(head, ASSISTANT))) {
                cut.words().forEach(this::lowerBoss);
                cut.parts().forEach(this::lowerBoss);
            }
            List<Float> all = new ArrayList<>();
            for (float one : tells) {
                all.add(one);
            }
            return new JobTitle(telling(cut.words()), telling(fitting()), telling(pieces.units()),
                    telling(pieces.pairs()), heads, all, plain());
        }

        private String plain() {
            StringBuilder plain = new StringBuilder();
            int depth = 0;
            for (int place = 0; place < tells.length; place++) {
                depth = depth(depth, place);
                if (depth == 0 && tells[place] > 0 && ASIDE_ENDS.indexOf(text.at(place)) < 0) {
                    plain.append(written, text.origin(place), text.origin(place + 1));
                }
            }
            return plain.toString().strip();
        }

        private int depth(int before, int place) {
            if (ASIDE.indexOf(text.at(place)) >= 0) {
                return before + 1;
            }
            return ASIDE_ENDS.indexOf(text.at(place)) >= 0 ? Math.max(0, before - 1) : before;
        }

        private static boolean isPlace(String word) {
            return Region.allNamed(word).stream().anyMatch(region -> region.depth() <= SHALLOW);
        }

        private void fill(int from, int to, float value) {
            Arrays.fill(tells, from, to, value);
        }

        /** A head tells as much as the shortest head that still covers the character. */
        private void lower(Word head, float to) {
            for (int place = head.from(); place < head.to(); place++) {
                tells[place] = Math.min(tells[place], to);
            }
        }

        /** Whose assistant it is tells little of the work. */
        private void lowerBoss(Word word) {
            if (among(word, BOSS)) {
                lower(word, LEVEL);
            }
        }

        private boolean among(Word word, String familyOf) {
            JobWords.Head head = known.head(word.text());
            return head != null && head.family().contains(familyOf);
        }

        private boolean quiet(int from, int to) {
            for (int place = from; place < to; place++) {
                if (tells[place] > 0) {
                    return false;
                }
            }
            return true;
        }

        /** Parts that leave nothing over but words: 软件 and 开发 of 软件开发, but no 木工 of 土木工程. */
        private List<Word> fitting() {
            List<Word> tiles = new ArrayList<>(cut.words());
            tiles.addAll(cut.parts());
            for (int place = 0; place < text.length(); place++) {
                if (known.head(text.text(place, place + 1)) != null) {
                    tiles.add(new Word(text.text(place, place + 1), place, place + 1, false));
                }
            }
            boolean[] reached = new boolean[text.length() + 1];
            boolean[] leads = new boolean[text.length() + 1];
            for (int place = 0; place <= text.length(); place++) {
                reached[place] |= place == 0 || breaks(place - 1);
                leads[place] |= place == text.length() || breaks(place);
            }
            tiles.sort(Comparator.comparingInt(Word::from));
            tiles.forEach(tile -> reached[tile.to()] |= reached[tile.from()]);
            tiles.sort(Comparator.comparingInt(Word::to).reversed());
            tiles.forEach(tile -> leads[tile.from()] |= leads[tile.to()]);
            return cut.parts().stream().filter(part -> reached[part.from()] && leads[part.to()]).toList();
        }

        private boolean breaks(int place) {
            return !text.isHan(place) && !text.isLatin(place);
        }

        private List<Word> telling(List<Word> words) {
            return words.stream().filter(word -> {
                for (int place = word.from(); place < word.to(); place++) {
                    if (tells[place] == 0) {
                        return false;
                    }
                }
                return true;
            }).toList();
        }

        /** Of the title and of each of several that it names, what it ends with; what stands in brackets has none. */
        private List<Word> heads() {
            TreeSet<Integer> ends = new TreeSet<>();
            int depth = 0;
            int last = 0;
            for (int place = 0; place < tells.length; place++) {
                depth = depth(depth, place);
                if (depth == 0 && BETWEEN.indexOf(text.at(place)) >= 0) {
                    ends.add(last);
                } else if (depth == 0 && tells[place] > 0 && (text.isHan(place) || text.isLatin(place))) {
                    last = place + 1;
                }
            }
            ends.add(last);
            List<Word> heads = new ArrayList<>();
            for (int end : ends) {
                endingAt(end, heads);
            }
            return heads;
        }

        private void endingAt(int end, List<Word> heads) {
            boolean longer = false;
            for (int from = 0; from < end; from++) {
                Word head = headAt(from, end);
                if (head != null && !(longer && end - from == 1)) {
                    heads.add(head);
                    longer = true;
                }
            }
        }

        private @Nullable Word headAt(int from, int end) {
            String word = text.text(from, end);
            return tells[from] > 0 && known.head(word) != null ? new Word(word, from, end, false) : null;
        }
    }
}
