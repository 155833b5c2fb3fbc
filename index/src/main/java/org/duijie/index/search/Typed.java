package org.duijie.index.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duijie.index.analysis.Dictionary;
import org.duijie.index.analysis.Word;
import org.duijie.index.analysis.Words;

/**
 * What was typed, read: each word once, at most {@value #MOST}, what only joins words left out unless there is nothing else.
 *
 * @param words the words in order
 * @param pieces what stood between blanks, for ids and codes
 */
public record Typed(List<Asked> words, List<String> pieces) {
    /** Most words of a question that are looked at. */
    public static final int MOST = 16;
    private static final Set<String> JOINING = Set.of("的", "和", "与", "及", "或", "等", "在", "了", "是", "之");
    private static final int MOST_INNER = 4;

    public Typed {
        words = List.copyOf(words);
        pieces = List.copyOf(pieces);
    }

    /**
     * A word asked for.
     *
     * @param text as it is compared
     * @param latin whether it is of letters and digits alone
     * @param inner the words it is put together from; empty if it is simple
     */
    public record Asked(String text, boolean latin, List<String> inner) {
        public Asked {
            inner = List.copyOf(inner);
        }
    }

    /** A text read. Thread safe. */
    public static Typed of(String text, Dictionary dictionary) {
        Map<String, Asked> words = new LinkedHashMap<>();
        Words read = Words.of(text, dictionary);
        for (Word word : read.words()) {
            words.putIfAbsent(word.text(), new Asked(word.text(), word.latin(), inner(word, read.parts())));
        }
        List<Asked> all = List.copyOf(words.values());
        List<Asked> telling = all.stream().filter(word -> !JOINING.contains(word.text())).toList();
        List<String> pieces = Arrays.stream(text.strip().split("\\s+")).filter(p -> !p.isEmpty()).limit(MOST).toList();
        return new Typed((telling.isEmpty() ? all : telling).stream().limit(MOST).toList(), pieces);
    }

    /** Parts that stand end to end and make up the whole word, the longest at each place; none if none do, or too many. */
    private static List<String> inner(Word word, List<Word> parts) {
        List<String> inner = new ArrayList<>();
        int at = word.from();
        while (at < word.to()) {
            int from = at;
            Word next = parts.stream().filter(part -> part.from() == from && part.to() <= word.to())
                    .reduce((shorter, longer) -> longer).orElse(null);
            if (next == null || inner.size() == MOST_INNER) {
                return List.of();
            }
            inner.add(next.text());
            at = next.to();
        }
        return inner;
    }
}
