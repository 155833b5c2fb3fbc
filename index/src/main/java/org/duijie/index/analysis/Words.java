package org.duijie.index.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;

/**
 * The words of a text. Those of the {@link Dictionary} are taken first, from left to right, the longest at each place; what they
 * leave is cut as SmartChinese cuts the whole.
 *
 * @param words the words in order, none within another
 * @param parts other words that the same characters make: names within names, and what SmartChinese reads there
 */
public record Words(List<Word> words, List<Word> parts) {

    private static final Comparator<Word> IN_ORDER = Comparator.comparingInt(Word::from).thenComparingInt(Word::to);

    public Words {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
    }

    /** The words of any text. Thread safe. */
    public static Words of(String text, Dictionary dictionary) {
        return of(Folded.of(text), dictionary);
    }

    static Words of(Folded text, Dictionary dictionary) {
        Cut cut = new Cut(text, dictionary);
        for (int from = 0; from < text.length();) {
            from = cut.run(from);
        }
        return cut.words();
    }

    /** The work on one text. */
    private static final class Cut {
        private final Folded text;
        private final Dictionary dictionary;
        private final boolean[] taken;
        private final List<Word> cut = new ArrayList<>();
        private final TreeSet<Word> parts = new TreeSet<>(IN_ORDER);

        Cut(Folded text, Dictionary dictionary) {
            this.text = text;
            this.dictionary = dictionary;
            this.taken = new boolean[text.length()];
        }

        Words words() {
            cut.sort(IN_ORDER);
            cut.forEach(parts::remove);
            return new Words(cut, List.copyOf(parts));
        }

        /** Takes what stands together without a break; returns where to go on. */
        int run(int from) {
            int to = from;
            while (to < text.length() && (text.isHan(to) || text.isLatin(to))) {
                to++;
            }
            if (to == from) {
                return from + 1;
            }
            names(from, to);
            rest(from, to);
            return to;
        }

        private void names(int from, int to) {
            int free = from;
            for (int i = from; i < to; i++) {
                if (splitsLatin(i)) {
                    continue;
                }
                List<Word> here = new ArrayList<>();
                int start = i;
                dictionary.at(text, i, end -> {
                    if (!splitsLatin(end)) {
                        here.add(word(start, end));
                    }
                });
                if (!here.isEmpty() && i >= free) {
                    take(here.removeLast());
                    free = cut.getLast().to();
                }
                parts.addAll(here);
            }
        }

        private boolean splitsLatin(int place) {
            return place > 0 && place < text.length() && text.isLatin(place - 1) && text.isLatin(place);
        }

        private void rest(int from, int to) {
            for (int i = from; i < to;) {
                boolean han = text.isHan(i);
                int end = i + 1;
                while (end < to && text.isHan(end) == han) {
                    end++;
                }
                if (han) {
                    han(i, end);
                } else {
                    offer(i, end);
                }
                i = end;
            }
        }

        private void han(int from, int to) {
            // SmartChinese counts in characters, of which the rare ideographs have two; those are words of their own.
            int start = from;
            for (int i = from; i <= to; i++) {
                if (i == to || Character.charCount(text.at(i)) > 1) {
                    smart(start, i);
                    if (i < to) {
                        offer(i, i + 1);
                    }
                    start = i + 1;
                }
            }
        }

        private void smart(int from, int to) {
            if (from >= to) {
                return;
            }
            List<SegToken> tokens = new HHMMSegmenter().process(text.text(from, to));
            // The first and the last stand for the borders.
            for (SegToken token : tokens.subList(1, tokens.size() - 1)) {
                offer(from + token.startOffset, from + token.endOffset);
            }
        }

        /** Takes it as a word if no name has taken any of it, else as a part, with what is left over as single characters. */
        private void offer(int from, int to) {
            boolean free = true;
            for (int i = from; i < to; i++) {
                free &= !taken[i];
            }
            if (free) {
                take(word(from, to));
                return;
            }
            if (to - from > 1) {
                parts.add(word(from, to));
            }
            for (int i = from; i < to; i++) {
                if (!taken[i]) {
                    take(word(i, i + 1));
                }
            }
        }

        private void take(Word word) {
            cut.add(word);
            for (int i = word.from(); i < word.to(); i++) {
                taken[i] = true;
            }
        }

        private Word word(int from, int to) {
            boolean latin = true;
            for (int i = from; i < to; i++) {
                latin &= text.isLatin(i);
            }
            return new Word(text.text(from, to), from, to, latin);
        }
    }
}
