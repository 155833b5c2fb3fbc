package org.duijie.engine.judging;

import java.util.ArrayList;
import java.util.List;

import org.duijie.engine.column.Asking;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSource;
import org.duijie.engine.match.Axis;

/** Facts that are read together, and how far they lead in the tables of criteria. Immutable once it is set up. */
final class Reading {
    private final List<FactSource<Object, Object>> sources = new ArrayList<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int[] criteria = {};

    /** A fact as an axis of a criterion. */
    private record Part(int criterion, int fact, Axis axis, int stride) {}

    /** Reads a fact for an axis of the criterion at that place. */
    void add(int criterion, FactSource<Object, Object> source, Fact<?> fact, Axis axis, int stride) {
        if (!sources.contains(source)) {
            sources.add(source);
            facts.add(fact);
        }
        parts.add(new Part(criterion, sources.indexOf(source), axis, stride));
        criteria = parts.stream().mapToInt(Part::criterion).distinct().toArray();
    }

    /** The facts. */
    List<FactSource<Object, Object>> sources() {
        return sources;
    }

    /** The places of the criteria it leads in, each once. */
    int[] criteria() {
        return criteria;
    }

    /** Reads the facts between a need and a candidate, and adds how far they lead to the steps of each criterion. */
    void addSteps(Asking need, Object candidate, int[] values, int[] steps) {
        for (int i = 0; i < sources.size(); i++) {
            values[i] = facts.get(i).hold(need.read(sources.get(i), candidate));
        }
        for (Part part : parts) {
            steps[part.criterion] += part.stride * part.axis.place(values[part.fact]);
        }
    }
}
