package org.duijie.index.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts the values of some facets over all records found.
 *
 * @param <F> a kind of facets
 */
public final class FacetCounts<F extends Enum<F> & Narrowing>
        implements
            CollectorManager<FacetCounts.Counter<F>, Map<F, List<Answer.Count>>> {
    private final Class<F> kind;
    private final Set<F> facets;

    /** Counts of these facets of a kind. */
    public FacetCounts(Class<F> kind, Set<F> facets) {
        this.kind = kind;
        this.facets = facets;
    }

    @Override
    public Counter<F> newCollector() {
        return new Counter<>(kind, facets);
    }

    @Override
    public Map<F, List<Answer.Count>> reduce(Collection<Counter<F>> counters) {
        Map<F, List<Answer.Count>> counts = new EnumMap<>(kind);
        for (F facet : facets) {
            Map<String, Long> sums = new HashMap<>();
            counters.forEach(c -> c.sums(facet).forEach((value, n) -> sums.merge(value, n, Long::sum)));
            counts.put(facet, sums.entrySet().stream().map(e -> new Answer.Count(e.getKey(), e.getValue()))
                    .sorted(Answer.Count.MOST_FIRST).toList());
        }
        return counts;
    }

    /** Counts by ordinal within a segment, and by value across segments. */
    static final class Counter<F extends Enum<F> & Narrowing> extends SimpleCollector {
        private final List<F> facets;
        private final SortedSetDocValues[] values;
        private final int[][] counts;
        private final Map<F, Map<String, Long>> sums;

        Counter(Class<F> kind, Set<F> facets) {
            this.facets = List.copyOf(facets);
            this.sums = new EnumMap<>(kind);
            this.values = new SortedSetDocValues[facets.size()];
            this.counts = new int[facets.size()][];
            facets.forEach(facet -> sums.put(facet, new HashMap<>()));
        }

        Map<String, Long> sums(F facet) {
            return sums.getOrDefault(facet, Map.of());
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            for (int i = 0; i < facets.size(); i++) {
                values[i] = DocValues.getSortedSet(context.reader(), facets.get(i).field());
                counts[i] = new int[Math.toIntExact(values[i].getValueCount())];
            }
        }

        @Override
        public void collect(int document) throws IOException {
            for (int i = 0; i < values.length; i++) {
                if (values[i].advanceExact(document)) {
                    for (int n = values[i].docValueCount(); n > 0; n--) {
                        counts[i][(int) values[i].nextOrd()]++;
                    }
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (int i = 0; i < facets.size(); i++) {
                Map<String, Long> sum = sums.computeIfAbsent(facets.get(i), facet -> new HashMap<>());
                for (int ordinal = 0; ordinal < counts[i].length; ordinal++) {
                    if (counts[i][ordinal] > 0) {
                        sum.merge(values[i].lookupOrd(ordinal).utf8ToString(), (long) counts[i][ordinal], Long::sum);
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
