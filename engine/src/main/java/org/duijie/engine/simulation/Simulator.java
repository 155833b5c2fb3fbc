package org.duijie.engine.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.match.Book;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/**
 * Plays with a book: takes the facts of a pair, real or made up, and says what the book says of them. Immutable and thread
 * safe.
 *
 * @param <C> the comparison record the book judges
 */
public final class Simulator<C extends Record> {
    private final Book<C> book;
    private final List<Choice> choices;

    private Simulator(Book<C> book) {
        this.book = book;
        this.choices = book.facts().facts().stream().map(fact -> Choice.of(fact, book)).toList();
    }

    /** A simulator of a book, live or draft. */
    public static Simulator<?> of(Book<?> book) {
        return new Simulator<>(book);
    }

    /** The facts, and what each of them may be. */
    public List<Choice> choices() {
        return choices;
    }

    /**
     * A real pair.
     *
     * @throws ClassCastException unless the book judges such
     */
    public Simulated of(Terms need, Profile candidate, Circumstances circumstances) {
        return judge(read(Comparers.get(book.ref().name()), need, candidate, circumstances));
    }

    private <N extends Terms, P extends Profile> int[] read(Comparer<N, P, ?> comparer, Terms need, Profile candidate,
            Circumstances circumstances) {
        C comparison = book.facts().type().cast(comparer.compare(comparer.needs().cast(need),
                comparer.candidates().cast(candidate), circumstances));
        return book.facts().facts().stream().mapToInt(fact -> fact.read(comparison)).toArray();
    }

    /**
     * A pair that is made up.
     *
     * @param facts by name; what is left out is not known
     * @throws Refusal INVALID with every name that is no fact and every value that is not legal
     */
    public Simulated judge(Map<String, Integer> facts) {
        FactSet<C> set = book.facts();
        Violations violations = new Violations();
        facts.keySet().stream().sorted().filter(name -> set.find(name).isEmpty())
                .forEach(name -> violations.add(name, String.valueOf(facts.get(name)),
                        Text.of("没有这项事实", "is no fact")));
        int[] values = set.unknown();
        for (int i = 0; i < values.length; i++) {
            Choice choice = choices.get(i);
            Integer value = facts.get(choice.fact());
            if (value != null && !choice.isLegal(value)) {
                violations.add(choice.fact(), value.toString(), legal(choice));
            } else if (value != null) {
                values[i] = value;
            }
        }
        violations.refuse(Refusal.Kind.INVALID);
        return judge(values);
    }

    private static Text legal(Choice choice) {
        return switch (choice) {
            case Choice.Listed listed -> Text.of("应为 0 至 " + (listed.values().size() - 1),
                    "must be 0 to " + (listed.values().size() - 1));
            case Choice.Counted counted ->
                Text.of("应为 " + counted.least() + " 至 " + counted.most() + counted.unit().zh(),
                        "must be " + counted.least() + " to " + counted.most() + " " + counted.unit().en());
        };
    }

    private Simulated judge(int[] values) {
        SequencedMap<String, Integer> facts = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            facts.put(choices.get(i).fact(), values[i]);
        }
        C comparison = book.facts().instance(values);
        return new Simulated(facts, book.judge(comparison), book.explain(comparison));
    }
}
