package org.duijie.index.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/**
 * What somebody looks for.
 *
 * @param words as typed, at most {@value #LONGEST} characters; blank for all records
 * @param persons whether the words may find persons by their names; if not, a search tells nothing of names that are masked
 * @param filters of each facet the values that will do, any of them; a facet without values narrows nothing
 * @param sorting the order
 * @param after the cursor of the answer before; null for the first
 * @param limit most records to return, 1 to {@value #MOST}
 */
public record Question(String words, boolean persons, Map<Facet, List<String>> filters, Sorting sorting,
        @Nullable String after, int limit) {
    /** Longest words, in characters. */
    public static final int LONGEST = 200;
    /** Most records in one answer. */
    public static final int MOST = 100;
    private static final int MOST_VALUES = 50;

    public Question {
        Map<Facet, List<String>> narrowing = new EnumMap<>(Facet.class);
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                narrowing.put(facet, values.stream().distinct().toList());
            }
        });
        filters = Map.copyOf(narrowing);
    }

    /**
     * Refuses what cannot be asked, with everything that is wrong.
     *
     * @throws Refusal INVALID
     */
    public void require() {
        require(words, filters, limit);
    }

    /**
     * Refuses what no search can be asked, with everything that is wrong.
     *
     * @throws Refusal INVALID
     */
    public static <F extends Enum<F> & Narrowing> void require(String words, Map<F, List<String>> filters, int limit) {
        Violations violations = new Violations();
        int length = words.codePointCount(0, words.length());
        if (length > LONGEST) {
            violations.add("q", "", Text.of("最多 " + LONGEST + " 个字，现为 " + length + " 个",
                    "must be at most " + LONGEST + " characters, is " + length));
        }
        new TreeMap<>(filters).forEach((facet, values) -> {
            if (values.size() > MOST_VALUES) {
                violations.add(facet.key(), Integer.toString(values.size()),
                        Text.of("最多 " + MOST_VALUES + " 项", "must be at most " + MOST_VALUES));
            }
            values.stream().limit(MOST_VALUES).filter(value -> !facet.knows(value)).forEach(
                    value -> violations.add(facet.key(), value.length() <= 64 ? value : value.substring(0, 64) + "…",
                            facet.legal()));
        });
        violations.range("limit", limit, 1, MOST);
        violations.refuse(Refusal.Kind.INVALID);
    }

    /** The same for the same words, filters and order, on any machine; a cursor says by it what it belongs to. */
    String fingerprint() {
        StringBuilder all = new StringBuilder(words).append('\n').append(persons).append('\n').append(sorting.key());
        new TreeMap<>(filters).forEach((facet, values) -> all.append('\n').append(facet.key()).append(values));
        return Integer.toHexString(all.toString().hashCode());
    }
}
