package org.duijie.engine.column;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.FactSource;

/**
 * What the single elements of a column answer to those who ask, remembered for all who state the same. Thread safe.
 */
public final class Answers {
    /** Facts of single elements hardly have more values. */
    private static final int FEW = 8;

    private final Column.Lists lists;
    /** In how many lists each element stands. */
    private final int[] occurrences;
    private final Kin kin;
    private final Map<Question, Numbers> known = new ConcurrentHashMap<>();

    /** A fact, and all that it reads of those who ask. */
    private record Question(FactSource<Object, Object> source, List<@Nullable Object> stated,
            Circumstances circumstances) {}

    /** Answers of the elements of these lists. */
    public Answers(Column.Lists lists) {
        this.lists = lists;
        this.kin = new Kin(lists.elements());
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

        private Numbers(char[] of, int numbers, int[] occurrences) {
            this.of = of;
            int[] lists = new int[numbers];
            int[] elements = new int[numbers];
            for (int place = 0; place < of.length; place++) {
                lists[of[place]] += occurrences[place];
                elements[of[place]]++;
            }
            int most = 0;
            for (int number = 1; number < numbers; number++) {
                most = lists[number] > lists[most] ? number : most;
            }
            this.usual = most;
            this.unusual = new int[numbers == 0 ? 0 : of.length - elements[most]];
            for (int place = 0, at = 0; at < unusual.length; place++) {
                if (of[place] != most) {
                    unusual[at++] = place;
                }
            }
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
        char[] numbers = new char[lists.alone().size()];
        int[] answers = new int[FEW];
        int different = 0;
        BitSet strangers = view.byKin() ? kin.strangers(view.stated()) : new BitSet();
        int stranger = strangers.nextSetBit(0);
        for (int place = 0; place < numbers.length; place++) {
            if (place > stranger && strangers.get(place)) {
                numbers[place] = numbers[stranger];
                continue;
            }
            int answer = view.ask(lists.alone().get(place));
            int number = 0;
            while (number < different && answers[number] != answer) {
                number++;
            }
            if (number == different) {
                if (different > Character.MAX_VALUE) {
                    throw new IllegalStateException("More different answers than elements of lists may have");
                }
                answers = different == answers.length ? Arrays.copyOf(answers, 2 * different) : answers;
                answers[different++] = answer;
            }
            numbers[place] = (char) number;
        }
        return new Numbers(numbers, different, occurrences);
    }
}
