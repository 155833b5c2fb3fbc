package org.duijie.index.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
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

/** Counts the values of some facets over all records found. */
final class FacetCounts implements CollectorManager<FacetCounts.Counter, Map<Facet, List<Answer.Count>>> {
    private static final Comparator<Answer.Count> MOST_FIRST = Comparator.comparingLong(Answer.Count::records)
            .reversed().thenComparing(Answer.Count::value);

    private final Set<Facet> facets;

    FacetCounts(Set<Facet> facets) {
        this.facets = facets;
    }

    @Override
    public Counter newCollector() {
        return new Counter(facets);
    }

    @Override
    public Map<Facet, List<Answer.Count>> reduce(Collection<Counter> counters) {
        Map<Facet, List<Answer.Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            Map<String, Long> sums = new HashMap<>();
            counters.forEach(c -> c.sums(facet).forEach((value, n) -> sums.merge(value, n, Long::sum)));
            counts.put(facet, sums.entrySet().stream().map(e -> new Answer.Count(e.getKey(), e.getValue()))
                    .sorted(MOST_FIRST).toList());
        }
        return counts;
    }

    /** Counts by ordinal within a segment, and by value across segments. */
    static final class Counter extends SimpleCollector {
        private final Facet[] facets;
        private final SortedSetDocValues[] values;
        private final int[][] counts;
        private final Map<Facet, Map<String, Long>> sums = new EnumMap<>(Facet.class);

        Counter(Set<Facet> facets) {
            this.facets = facets.toArray(Facet[]::new);
            this.values = new SortedSetDocValues[facets.size()];
            this.counts = new int[facets.size()][];
            facets.forEach(facet -> sums.put(facet, new HashMap<>()));
        }

        Map<String, Long> sums(Facet facet) {
            return sums.getOrDefault(facet, Map.of());
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            for (int i = 0; i < facets.length; i++) {
                values[i] = DocValues.getSortedSet(context.reader(), facets[i].field());
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
            for (int i = 0; i < facets.length; i++) {
                Map<String, Long> sum = sums.computeIfAbsent(facets[i], facet -> new HashMap<>());
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
