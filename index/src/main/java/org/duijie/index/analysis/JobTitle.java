package org.duijie.index.analysis;

import java.util.ArrayList;
import java.util.Arrays;
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
 */
public record JobTitle(List<Word> words, List<Word> parts, List<Word> units, List<Word> pairs, List<Word> heads,
        List<Float> tells) {
    private static final float LEVEL = 0.2f;
    private static final Pattern OFFER = Pattern
            .compile("\\d+(\\.\\d+)?[k千万元]?[-~—至到]\\d+(\\.\\d+)?[k千万元岁]?(/?[月天年时])?(\\+|起|以上|左右)?"
                    + "|\\d{4,}(\\+|元|起|左右)?(/?[月天年时])?|\\d+(\\.\\d+)?[k元千万薪](/?[月天年时])?(\\+|起|以上|左右)?");
    private static final String ASIDE = "([{【<《";
    private static final String ASIDE_ENDS = ")]}】>》";
    private static final String BETWEEN = "/、,;|&";
    private static final int SHALLOW = 1;

    public JobTitle {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
        units = List.copyOf(units);
        pairs = List.copyOf(pairs);
        heads = List.copyOf(heads);
        tells = List.copyOf(tells);
    }

    /** A title read. Thread safe. */
    public static JobTitle of(String title) {
        return new Reading(Folded.of(title), ShortText.of(title)).title();
    }

    /** How much a word of it tells, from 0 to 1. */
    public float tells(Word word) {
        float sum = 0;
        for (int place = word.from(); place < word.to(); place++) {
            sum += tells.get(place);
        }
        return sum / (word.to() - word.from());
    }

    /** The work on one title. */
    private static final class Reading {
        private final JobWords known = JobWords.all();
        private final Folded text;
        private final ShortText pieces;
        private final Words cut;
        private final float[] tells;

        Reading(Folded text, ShortText pieces) {
            this.text = text;
            this.pieces = pieces;
            this.cut = Words.of(text);
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
            List<Float> all = new ArrayList<>();
            for (float one : tells) {
                all.add(one);
            }
            return new JobTitle(telling(cut.words()), telling(cut.parts()), telling(pieces.units()),
                    telling(pieces.pairs()), heads, all);
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

        private boolean quiet(int from, int to) {
            for (int place = from; place < to; place++) {
                if (tells[place] > 0) {
                    return false;
                }
            }
            return true;
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
                int point = text.at(place);
                if (ASIDE.indexOf(point) >= 0) {
                    depth++;
                } else if (ASIDE_ENDS.indexOf(point) >= 0) {
                    depth = Math.max(0, depth - 1);
                } else if (depth == 0 && BETWEEN.indexOf(point) >= 0) {
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
