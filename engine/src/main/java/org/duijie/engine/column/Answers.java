package org.duijie.engine.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.FactSource;

/**
 * What the single elements of a column answer to those who ask, remembered for all who state the same. Thread safe.
 */
public final class Answers {
    private final Column.Lists lists;
    /** In how many lists each element stands. */
    private final int[] occurrences;
    private final Map<Question, Numbers> known = new ConcurrentHashMap<>();

    /** A fact, and all that it reads of those who ask. */
    private record Question(FactSource<Object, Object> source, List<@Nullable Object> stated,
            Circumstances circumstances) {}

    /** Answers of the elements of these lists. */
    public Answers(Column.Lists lists) {
        this.lists = lists;
        this.occurrences = new int[lists.elements().size()];
        for (int code = 0; code < lists.size(); code++) {
            lists.forEachPlace(code, element -> occurrences[element]++);
        }
    }

    /** The lists. */
    Column.Lists lists() {
        return lists;
    }

    /** The answers of one question as numbers, the same where elements answer the same. Immutable. */
    static final class Numbers {
        private final char[] of;
        private final int usual;
        private final int[] unusual;

        private Numbers(char[] of, int[] occurrences) {
            this.of = of;
            int[] counts = new int[of.length];
            for (int place = 0; place < of.length; place++) {
                counts[of[place]] += occurrences[place];
            }
            int most = 0;
            for (int number = 1; number < counts.length; number++) {
                most = counts[number] > counts[most] ? number : most;
            }
            this.usual = most;
            this.unusual = IntStream.range(0, of.length).filter(place -> of[place] != usual).toArray();
        }

        /** That of an element. */
        int of(int place) {
            return of[place];
        }

        /** The one most lists have. */
        int usual() {
            return usual;
        }

        /** The places of the elements that have another. */
        int[] unusual() {
            return unusual;
        }
    }

    /** What each element answers to a view. */
    Numbers to(Likeness.View view) {
        Question question = new Question(view.source(), view.stated(), view.asking().circumstances());
        return known.computeIfAbsent(question, asked -> ask(view));
    }

    private Numbers ask(Likeness.View view) {
        Map<Integer, Integer> numbers = new HashMap<>();
        char[] answers = new char[lists.alone().size()];
        for (int place = 0; place < answers.length; place++) {
            int number = numbers.computeIfAbsent(view.ask(lists.alone().get(place)), answer -> numbers.size());
            if (number > Character.MAX_VALUE) {
                throw new IllegalStateException("More different answers than elements of lists may have");
            }
            answers[place] = (char) number;
        }
        return new Numbers(answers, occurrences);
    }
}
