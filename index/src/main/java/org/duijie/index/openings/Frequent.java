package org.duijie.index.openings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.duijie.index.analysis.Folded;

/**
 * What is asked for often, in the form in which texts are compared. It counts words and nothing else: not who asked, from
 * where or when. What was asked once is never told, nor what is long or has a long number in it, for that may say something
 * of a person. It forgets by halves: when {@value #MOST} are known, every count is halved and what had one is gone. Thread
 * safe.
 */
public final class Frequent {
    private static final int MOST = 1_000;
    private static final int LONGEST = 30;
    private static final int LEAST = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{5,}");

    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * Words that were asked for.
     *
     * @param words as they are compared
     * @param times about how often, at least {@value Frequent#LEAST}
     */
    public record Words(String words, int times) {}

    /** Counts words that were asked for and found something. */
    public void asked(String words) {
        String folded = Folded.of(words.strip()).toString();
        if (folded.isEmpty() || folded.length() > LONGEST || NUMBER.matcher(folded).find()) {
            return;
        }
        synchronized (counts) {
            counts.merge(folded, 1, Integer::sum);
            if (counts.size() > MOST) {
                counts.replaceAll((other, times) -> times / 2);
                counts.values().removeIf(times -> times == 0);
            }
        }
    }

    /** What was asked for most, the most frequent first. */
    public List<Words> most(int limit) {
        synchronized (counts) {
            return counts.entrySet().stream().filter(count -> count.getValue() >= LEAST)
                    .map(count -> new Words(count.getKey(), count.getValue()))
                    .sorted(Comparator.comparingInt(Words::times).reversed().thenComparing(Words::words))
                    .limit(limit).toList();
        }
    }
}
