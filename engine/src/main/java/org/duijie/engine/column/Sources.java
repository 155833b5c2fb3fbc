package org.duijie.engine.column;

import java.util.HashMap;
import java.util.Map;

import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.FactSource;

/** Where the facts of a comparison come from, by their names. Immutable and thread safe. */
public final class Sources {
    private final Map<String, FactSource<Object, Object>> sources = new HashMap<>();

    /** Those of this comparer, to be asked about what it compares. */
    @SuppressWarnings("unchecked") // a comparer reads what it compares
    public Sources(Comparer<?, ?, ?> comparer) {
        comparer.sources()
                .forEach(source -> sources.put(source.fact(), (FactSource<Object, Object>) (FactSource<?, ?>) source));
    }

    /**
     * The source of a fact.
     *
     * @throws IllegalArgumentException if no comparison fills it
     */
    public FactSource<Object, Object> get(String fact) {
        FactSource<Object, Object> source = sources.get(fact);
        if (source == null) {
            throw new IllegalArgumentException("No comparison fills " + fact);
        }
        return source;
    }
}
