package org.duijie.engine.judging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.duijie.engine.column.Column;
import org.duijie.engine.column.Feature;
import org.duijie.engine.party.Profile;

/**
 * The candidates to be judged, feature by feature, for the judges by whatever books. A feature is coded when a judge first
 * asks for it. Immutable and thread safe.
 */
public final class Columns {
    private final List<Profile> candidates;
    private final Map<Feature, Column> columns = new ConcurrentHashMap<>();
    private final Map<Feature, ListColumn> lists = new ConcurrentHashMap<>();

    /** Those of these candidates. */
    public Columns(List<? extends Profile> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    int size() {
        return candidates.size();
    }

    /** Throws {@link ClassCastException} unless all candidates are such. */
    void require(Class<? extends Profile> type) {
        for (Profile candidate : candidates) {
            if (!type.isInstance(candidate)) {
                throw new ClassCastException(candidate.getClass().getSimpleName() + " is no " + type.getSimpleName());
            }
        }
    }

    Column column(Feature feature) {
        return columns.computeIfAbsent(feature, one -> Column.of(one, candidates));
    }

    ListColumn list(Feature feature, Column.Lists entries) {
        return lists.computeIfAbsent(feature, one -> new ListColumn(one, column(one), entries));
    }
}
