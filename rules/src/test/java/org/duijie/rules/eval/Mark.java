package org.duijie.rules.eval;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an extractor made of one text, held against what was expected.
 *
 * @param kinds a tally for each kind of answer
 * @param said the answer in words, for people who look at a failure
 */
record Mark(Map<String, Tally> kinds, String said) {

    boolean right() {
        return kinds.values().stream().allMatch(Tally::exact);
    }

    /** The tallies of two texts, kind by kind. */
    static Map<String, Tally> sum(Map<String, Tally> one, Map<String, Tally> other) {
        Map<String, Tally> sum = new LinkedHashMap<>(one);
        other.forEach((kind, tally) -> sum.merge(kind, tally, Tally::plus));
        return sum;
    }
}
