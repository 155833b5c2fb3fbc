package org.duijie.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

import org.duijie.index.profiles.PerSegment;

/**
 * Counts the values of facets that are offered as choices over what was found. Of each segment is kept which documents have
 * which values: as bits for a value of many documents, so that counting it takes as long however much was found, and by
 * document for all others. Thread safe.
 *
 * @param <F> a kind of facets
 */
public final class FacetSets<F extends Enum<F> & Narrowing> {
    /** A facet may have thousands of values; nobody chooses among more. */
    public static final int MOST = 100;

    private final Class<F> kind;
    private final Set<F> facets;
    private final PerSegment<FacetHolders> read = new PerSegment<>(this::read);
    private final Values<F> values = new Values<>();

    /** Counts of these facets of a kind. */
    public FacetSets(Class<F> kind, Set<F> facets) {
        this.kind = kind;
        this.facets = EnumSet.copyOf(facets);
    }

    private record Value<F>(F facet, String text) {}

    /** All values that were ever met, numbered; vocabularies bound them. */
    private static final class Values<F> {
        private final Map<Value<F>, Integer> numbers = new HashMap<>();
        private final List<Value<F>> values = new ArrayList<>();
        private List<Value<F>> seen = List.of();

        synchronized int number(Value<F> value) {
            return numbers.computeIfAbsent(value, unmet -> {
                values.add(unmet);
                return values.size() - 1;
            });
        }

        synchronized List<Value<F>> all() {
            if (seen.size() < values.size()) {
                seen = List.copyOf(values);
            }
            return seen;
        }
    }

    /** How many of some documents of a segment have each value, of all facets; values are numbered across segments. */
    public ValueCounts counts(LeafReader segment, FixedBitSet documents) {
        if (documents.scanIsEmpty()) {
            return ValueCounts.NONE;
        }
        FacetHolders holders = read.of(segment);
        int[] counts = new int[values.all().size()];
        holders.count(documents, counts);
        return ValueCounts.of(counts);
    }

    /**
     * Of each facet the values that records have, most first, at most {@value #MOST}.
     *
     * @param parts counts that add up
     * @param wanted those of the facets that are wanted
     */
    public Map<F, List<Answer.Count>> listed(Collection<ValueCounts> parts, Set<F> wanted) {
        List<Value<F>> all = values.all();
        int[] counts = new int[all.size()];
        parts.forEach(part -> part.addTo(counts, 1));
        Map<F, List<Answer.Count>> byFacet = new EnumMap<>(kind);
        wanted.forEach(facet -> byFacet.put(facet, new ArrayList<>()));
        for (int value = 0; value < counts.length; value++) {
            List<Answer.Count> of = byFacet.get(all.get(value).facet());
            if (counts[value] > 0 && of != null) {
                of.add(new Answer.Count(all.get(value).text(), counts[value]));
            }
        }
        byFacet.replaceAll((facet, any) -> most(any));
        return byFacet;
    }

    private static List<Answer.Count> most(List<Answer.Count> counts) {
        long least = counts.size() <= MOST
                ? 0
                : counts.stream().mapToLong(Answer.Count::records).sorted().skip(counts.size() - MOST).findFirst()
                        .orElse(0);
        return counts.stream().filter(count -> count.records() >= least).sorted(Answer.Count.MOST_FIRST).limit(MOST)
                .toList();
    }

    private FacetHolders read(LeafReader segment) {
        try {
            FacetHolders.Builder all = new FacetHolders.Builder(segment.maxDoc());
            for (F facet : facets) {
                Terms terms = segment.terms(facet.field());
                TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                for (BytesRef next = each.next(); next != null; next = each.next()) {
                    String value = next.utf8ToString();
                    if (facet.offers(value)) {
                        all.add(values.number(new Value<>(facet, value)), each.postings(null, PostingsEnum.NONE),
                                each.docFreq());
                    }
                }
            }
            return all.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
