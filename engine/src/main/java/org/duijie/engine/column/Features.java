package org.duijie.engine.column;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.duijie.engine.compare.Blank;
import org.duijie.engine.compare.Comparer;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.FactSource;

/** The features of a kind of record that comparisons read, terms or profiles. Immutable and thread safe. */
public final class Features {
    private static final Map<Class<?>, Features> ALL = new LinkedHashMap<>();

    static {
        for (String book : Comparers.books()) {
            Comparer<?, ?, ?> comparer = Comparers.get(book);
            List<? extends FactSource<?, ?>> sources = comparer.sources();
            ALL.computeIfAbsent(comparer.needs(), Features::new)
                    .add(sources.stream().map(FactSource::needReads).toList());
            ALL.computeIfAbsent(comparer.candidates(), Features::new)
                    .add(sources.stream().map(FactSource::candidateReads).toList());
        }
    }

    private final Blank blank;
    private final Map<Set<String>, Feature> features = new LinkedHashMap<>();

    private Features(Class<?> type) {
        this.blank = new Blank(type);
    }

    private void add(List<Set<String>> reads) {
        reads.stream().filter(names -> !names.isEmpty())
                .forEach(names -> features.computeIfAbsent(names, n -> new Feature(blank, new TreeSet<>(n))));
    }

    /** Those of all kinds of record that are compared. */
    public static Collection<Features> all() {
        return ALL.values();
    }

    /**
     * Those of this kind of record.
     *
     * @throws IllegalArgumentException if it is never compared
     */
    public static Features of(Class<?> type) {
        Features features = ALL.get(type);
        if (features == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " is never compared");
        }
        return features;
    }

    /** The kind of record. */
    public Class<?> type() {
        return blank.type();
    }

    /** All of them. */
    public Collection<Feature> list() {
        return features.values();
    }

    /**
     * The feature of these components.
     *
     * @throws IllegalArgumentException if no fact reads them together
     */
    public Feature get(Set<String> names) {
        Feature feature = features.get(names);
        if (feature == null) {
            throw new IllegalArgumentException("No fact reads " + names + " of " + type().getSimpleName());
        }
        return feature;
    }

    /** A record that states nothing. */
    public Object silent() {
        return blank.with(List.of(), new Object[0]);
    }
}
