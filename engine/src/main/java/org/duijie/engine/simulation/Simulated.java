package org.duijie.engine.simulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;

import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Judgement;

/**
 * A pair of whom certain things are taken to be so, and what the book says of it.
 *
 * @param facts the facts by name, in the order of the choices
 * @param judgement the judgement
 * @param criteria its findings with rows and facts, in the order of the book
 */
public record Simulated(SequencedMap<String, Integer> facts, Judgement judgement, List<Explained> criteria) {
    public Simulated {
        facts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facts));
        criteria = List.copyOf(criteria);
    }

    /**
     * A criterion that says something else.
     *
     * @param before what it said
     * @param after what it says
     */
    public record Difference(Explained before, Explained after) {}

    /** The criteria that say something else than they did in another simulation of the same book. */
    public List<Difference> since(Simulated before) {
        return IntStream.range(0, criteria.size())
                .filter(i -> !criteria.get(i).finding().equals(before.criteria.get(i).finding()))
                .mapToObj(i -> new Difference(before.criteria.get(i), criteria.get(i))).toList();
    }

    /** The same facts with one of them otherwise. */
    public Map<String, Integer> with(String fact, int value) {
        Map<String, Integer> changed = new LinkedHashMap<>(facts);
        changed.put(fact, value);
        return changed;
    }
}
