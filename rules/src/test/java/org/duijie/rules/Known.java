package org.duijie.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSet;

/** What is known of a comparison, in words: labels or digits by the facts' Chinese labels. */
public final class Known {
    private Known() {}

    /** The values of a comparison in words; what is not known is left out. */
    public static <C extends Record> Map<String, String> words(FactSet<C> facts, int[] values) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Fact<C> fact = facts.facts().get(i);
            String word = switch (fact) {
                case Fact.Enumerated<C> e -> values[i] == e.values().size() - 1
                        ? ""
                        : e.values().get(values[i]).label().zh();
                case Fact.Measured<C> m -> values[i] == Fact.UNKNOWN ? "" : Integer.toString(values[i]);
            };
            if (!word.isEmpty()) {
                words.put(fact.label().zh(), word);
            }
        }
        return words;
    }

    /** The values of a comparison known as far as {@code words} say. */
    public static <C extends Record> int[] values(FactSet<C> facts, Map<String, String> words) {
        int[] values = facts.unknown();
        Map<String, String> left = new HashMap<>(words);
        for (int i = 0; i < values.length; i++) {
            String word = left.remove(facts.facts().get(i).label().zh());
            if (word != null) {
                values[i] = value(facts.facts().get(i), word);
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("No such facts: " + left);
        }
        return values;
    }

    /** Random values; one in ten is not known. Small numbers are as likely as all others together. */
    public static <C extends Record> int[] random(FactSet<C> facts, RandomGenerator random) {
        return facts.facts().stream().mapToInt(f -> switch (f) {
            case Fact.Enumerated<C> e -> random.nextInt(10) == 0
                    ? e.values().size() - 1
                    : random.nextInt(e.values().size());
            case Fact.Measured<C> m -> random.nextInt(10) == 0
                    ? Fact.UNKNOWN
                    : random.nextInt(m.least(), (random.nextBoolean() ? m.most() : Math.min(m.most(), 8)) + 1);
        }).toArray();
    }

    private static int value(Fact<?> fact, String word) {
        return switch (fact) {
            case Fact.Enumerated<?> e -> e.values().stream().filter(v -> v.label().zh().equals(word)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(fact.label().zh() + " has no value " + word))
                    .ordinal();
            case Fact.Measured<?> m -> Integer.parseInt(word);
        };
    }
}
