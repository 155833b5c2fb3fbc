package org.duijie.index.openings;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.search.IndexSearcher;

import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.DictionaryReading;
import org.duijie.index.profiles.Profiles;

/** Which questions another dictionary would answer otherwise, against the index as it is. Thread safe. */
public final class DictionaryPreview {
    /** Most questions that are asked both ways, and of each the most answers that are shown. */
    static final int MOST_ASKED = 120;
    static final int SHOWN = 10;
    private static final int MOST_FREQUENT = 60;
    private static final int TITLES_OF_A_WORD = 3;

    private final Profiles profiles;
    private final Frequent frequent;
    private final Kept kept = new Kept();

    public DictionaryPreview(Profiles profiles, Frequent frequent) {
        this.profiles = profiles;
        this.frequent = frequent;
    }

    /** Why a question was asked. */
    public enum Why {
        /** Visitors ask it often. */
        FREQUENT,
        /** A word stands for others than before. */
        WORD,
        /** Positions have it as their title, and a word that stands for others is in it. */
        TITLE
    }

    /**
     * A question that would be answered otherwise.
     *
     * @param words what is asked for
     * @param why why it was asked; where several apply, the first
     * @param times about how often visitors asked it since the server started, on this node; 0 if it is not frequent
     * @param before the answer now
     * @param after the answer there would be
     */
    public record Effect(String words, Why why, int times, Found before, Found after) {
        /** How many positions more would be found, below 0 for fewer. */
        public long more() {
            return after.total() - before.total();
        }
    }

    /**
     * The beginning of an answer.
     *
     * @param total how many positions there are in all
     * @param first the first of them, at most {@value DictionaryPreview#SHOWN}
     */
    public record Found(long total, List<Opening> first) {
        public Found {
            first = List.copyOf(first);
        }

        private boolean same(Found other) {
            return total == other.total
                    && first.stream().map(Opening::id).toList().equals(other.first.stream().map(Opening::id).toList());
        }
    }

    /**
     * What publishing would bring.
     *
     * @param words the words that would stand for others, as they are compared, at most {@value #MOST_ASKED}
     * @param asked how many questions were asked both ways
     * @param whole whether all there were to ask were asked, and every position that would be cut otherwise was
     * @param cutAnew whether texts would be cut otherwise, so that everything would be made anew in the background
     * @param effects the questions that would be answered otherwise, in the order in which they were asked
     */
    public record Preview(List<String> words, int asked, boolean whole, boolean cutAnew, List<Effect> effects) {
        public Preview {
            words = List.copyOf(words);
            effects = List.copyOf(effects);
        }
    }

    private record Question(Why why, int times) {}

    /**
     * Asks what is asked often, every word that would stand for others, and titles with such a word in them, once as now and
     * once as it would be.
     *
     * @param other the dictionary there would be
     * @throws java.io.UncheckedIOException if the index cannot be read
     */
    public Preview of(Dictionary other, LocalDate today) {
        return profiles.compare(other, (whole, now, then) -> {
            Set<String> words = now.dictionary().jobWords().otherwise(then.dictionary().jobWords());
            Map<String, Question> questions = questions(now.searcher(), words);
            List<Effect> effects = new ArrayList<>();
            int asked = 0;
            for (Map.Entry<String, Question> one : questions.entrySet()) {
                if (asked == MOST_ASKED) {
                    break;
                }
                asked++;
                Found before = found(now, one.getKey(), today);
                Found after = found(then, one.getKey(), today);
                if (!before.same(after)) {
                    effects.add(new Effect(one.getKey(), one.getValue().why(), one.getValue().times(), before, after));
                }
            }
            return new Preview(words.stream().limit(MOST_ASKED).toList(), asked,
                    whole && asked == questions.size(),
                    !now.dictionary().cutting().equals(then.dictionary().cutting()), effects);
        });
    }

    private Map<String, Question> questions(IndexSearcher searcher, Set<String> words) throws IOException {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (Frequent.Words often : frequent.most(MOST_FREQUENT)) {
            questions.put(often.words(), new Question(Why.FREQUENT, often.times()));
        }
        words.forEach(word -> questions.putIfAbsent(word, new Question(Why.WORD, 0)));
        Set<String> titles = new TreeSet<>();
        for (String word : words) {
            if (questions.size() + titles.size() > MOST_ASKED) {
                break;
            }
            Suggestions.of(searcher, word, TITLES_OF_A_WORD).forEach(title -> titles.add(title.text()));
        }
        titles.forEach(title -> questions.putIfAbsent(title, new Question(Why.TITLE, 0)));
        return questions;
    }

    private Found found(DictionaryReading.View view, String words, LocalDate today) throws IOException {
        return OpeningSearch.first(view.searcher(), view.dictionary(),
                new OpeningQuestion(words, Map.of(), OpeningSorting.RELEVANCE, today, null, SHOWN), kept);
    }
}
