package org.duijie.engine.column;

import java.util.ArrayList;
import java.util.List;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.match.Axis;

/**
 * Facts that are read together, and how far they lead in the tables of criteria. To be set up by one thread; then immutable and
 * thread safe.
 */
public final class Reading {
    private final List<FactSource<Object, Object>> sources = new ArrayList<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int[] criteria = {};

    /** A fact as an axis of a criterion. */
    private record Part(int criterion, int fact, Axis axis, int stride) {}

    /**
     * Reads a fact for an axis of a criterion.
     *
     * @param criterion its place, as the caller counts criteria
     * @param stride how far apart places next to each other on the axis lie
     */
    public void add(int criterion, FactSource<Object, Object> source, Fact<?> fact, Axis axis, int stride) {
        if (!sources.contains(source)) {
            sources.add(source);
            facts.add(fact);
        }
        parts.add(new Part(criterion, sources.indexOf(source), axis, stride));
        criteria = parts.stream().mapToInt(Part::criterion).distinct().toArray();
    }

    /** The facts. */
    public List<FactSource<Object, Object>> sources() {
        return sources;
    }

    /** The places of the criteria it leads in, each once. */
    public int[] criteria() {
        return criteria;
    }

    /**
     * Reads the facts between the asking side and a record of the other.
     *
     * @param values room for as many facts, overwritten
     * @param steps by the places of criteria, how far they lead is added
     */
    public void addSteps(Asking asking, Object other, int[] values, int[] steps) {
        for (int i = 0; i < sources.size(); i++) {
            values[i] = asking.read(sources.get(i), other);
        }
        addSteps(values, 0, steps);
    }

    /**
     * The same where the facts are read.
     *
     * @param values the facts as they were read, in the order of {@link #sources}
     * @param from where they begin
     * @param steps by the places of criteria, how far they lead is added
     */
    public void addSteps(int[] values, int from, int[] steps) {
        for (Part part : parts) {
            steps[part.criterion] += part.stride * part.axis.place(facts.get(part.fact).hold(values[from + part.fact]));
        }
    }
}
