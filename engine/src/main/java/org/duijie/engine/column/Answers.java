package org.duijie.engine.column;

import java.util.Arrays;
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
    private final int total;
    private final Kin kin;
    private final Map<Question, Replies> known = new ConcurrentHashMap<>();

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
        this.total = IntStream.of(occurrences).sum();
    }

    /** The lists. */
    Column.Lists lists() {
        return lists;
    }

    /** What each element answers to a view. */
    Replies to(Likeness.View view) {
        Question question = new Question(view.source(), view.stated(), view.asking().circumstances());
        return known.computeIfAbsent(question, asked -> ask(view));
    }

    private Replies ask(Likeness.View view) {
        Kin.Circle circle = view.byKin() ? kin.circle(view.stated()) : kin.everybody();
        Replies.Count count = new Replies.Count();
        int[] places = circle.places();
        int[] answers = new int[places.length];
        int left = total;
        for (int i = 0; i < places.length; i++) {
            answers[i] = ask(view, places[i]);
            count.add(answers[i], occurrences[places[i]]);
            left -= occurrences[places[i]];
        }
        if (circle.stranger() == Kin.Circle.NOBODY) {
            return Replies.of(count.most(), places, answers);
        }
        int strangers = ask(view, circle.stranger());
        count.add(strangers, left);
        return count.most() == strangers
                ? Replies.of(strangers, places, answers)
                : ofAll(count.most(), places, answers, strangers);
    }

    /** Where strangers are the exception. */
    private Replies ofAll(int usual, int[] places, int[] answers, int strangers) {
        int[] all = new int[occurrences.length];
        Arrays.fill(all, strangers);
        for (int i = 0; i < places.length; i++) {
            all[places[i]] = answers[i];
        }
        return Replies.of(usual, IntStream.range(0, all.length).toArray(), all);
    }

    private int ask(Likeness.View view, int place) {
        return view.ask(lists.alone().get(place));
    }
}
