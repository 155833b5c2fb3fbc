package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import org.duijie.index.search.Answer;
import org.duijie.index.search.FacetSets;
import org.duijie.index.search.Matched;

/**
 * The answer to a question put together from what each segment of an index has of it. After a write, only segments that were
 * not there before are searched; what was deleted of the others is taken out. Immutable.
 */
final class Shares {
    private final Map<IndexReader.CacheKey, Share> bySegment;

    private Shares(Map<IndexReader.CacheKey, Share> bySegment) {
        this.bySegment = Map.copyOf(bySegment);
    }

    /** A document that is found. */
    static final class Hit extends FieldDoc {
        private final LeafReaderContext segment;
        private final Share.Place place;

        private Hit(LeafReaderContext segment, Share.Place place) {
            super(segment.docBase + place.document().doc, place.document().score, place.document().fields);
            this.segment = segment;
            this.place = place;
        }

        LeafReaderContext segment() {
            return segment;
        }

        Share.Place place() {
            return place;
        }
    }

    /**
     * Those of a question.
     *
     * @param index the whole index
     * @param most how many are first
     * @param after what they come after; null for nothing
     * @param before those of the same question some time ago by the same statistics; null if there are none
     */
    static Shares of(IndexReader index, Asked asked, Sort sort, int most, @Nullable FieldDoc after,
            Statistics statistics, Kept kept, @Nullable Shares before) throws IOException {
        Map<IndexReader.CacheKey, Share> shares = new HashMap<>();
        List<LeafReader> fresh = new ArrayList<>();
        for (LeafReaderContext segment : index.leaves()) {
            Share known = before == null ? null : before.bySegment.get(key(segment.reader()));
            Share living = known == null ? null : known.living(segment.reader(), kept.facets());
            if (living == null) {
                fresh.add(segment.reader());
            } else {
                shares.put(key(segment.reader()), living);
            }
        }
        if (!fresh.isEmpty()) {
            try (MultiReader part = new MultiReader(fresh.toArray(LeafReader[]::new), false)) {
                RankingSearcher within = new RankingSearcher(part, index, statistics);
                Findings findings = new Findings(within, asked, kept.stands());
                // What was just written has nothing of most answers.
                Best best = findings.all().isEmpty()
                        ? null
                        : new Best(within, asked, findings, sort, most, after, kept.titles());
                for (LeafReaderContext segment : within.getLeafContexts()) {
                    FieldDoc[] first = best == null ? new FieldDoc[0] : best.in(segment);
                    shares.put(key(segment.reader()), findings.share(segment, first, most, kept.facets()));
                }
            }
        }
        return new Shares(shares);
    }

    private static IndexReader.CacheKey key(LeafReader segment) {
        return segment.getCoreCacheHelper().getKey();
    }

    private Share of(LeafReaderContext segment) {
        return Objects.requireNonNull(bySegment.get(key(segment.reader())));
    }

    /** How many are found. */
    long total() {
        return bySegment.values().stream().mapToLong(share -> share.all().documents().cardinality()).sum();
    }

    /** The first that are found. */
    List<Hit> first(IndexReader index, Sort sort, int most) {
        TopFieldDocs[] all = index.leaves().stream().map(segment -> new TopFieldDocs(
                new TotalHits(of(segment).first().size(), TotalHits.Relation.EQUAL_TO),
                of(segment).first().stream().map(place -> new Hit(segment, place)).toArray(Hit[]::new),
                sort.getSort())).toArray(TopFieldDocs[]::new);
        return Arrays.stream(TopDocs.merge(sort, most, all).scoreDocs).map(Hit.class::cast).toList();
    }

    /** Of every facet how many positions have each value offered or asked for, as if nothing were asked of that facet. */
    Map<OpeningFacet, List<Answer.Count>> counts(IndexSearcher searcher, OpeningQuestion question, Kept kept)
            throws IOException {
        Set<OpeningFacet> free = EnumSet.copyOf(OpeningFacet.INDEXED);
        free.removeAll(question.filters().keySet());
        Map<OpeningFacet, List<Answer.Count>> counts = new EnumMap<>(listed(Share::all, free, kept));
        for (Map.Entry<OpeningFacet, List<String>> filter : question.filters().entrySet()) {
            if (OpeningFacet.INDEXED.contains(filter.getKey())) {
                counts.put(filter.getKey(), counts(searcher, filter.getKey(), filter.getValue(), kept));
            }
        }
        IndexReader index = searcher.getIndexReader();
        counts.put(OpeningFacet.FAIR, present(kept.stands().fairs(index, question,
                segment -> of(segment).without(OpeningFacet.FAIR).documents())));
        List<Answer.Count> booths = present(kept.stands().booths(index, question,
                segment -> of(segment).without(OpeningFacet.BOOTH).documents()));
        List<String> asked = question.filters().getOrDefault(OpeningFacet.BOOTH, List.of());
        counts.put(OpeningFacet.BOOTH, IntStream.range(0, booths.size())
                .filter(place -> place < FacetSets.MOST || asked.contains(booths.get(place).value()))
                .mapToObj(booths::get).toList());
        return counts;
    }

    private List<Answer.Count> counts(IndexSearcher searcher, OpeningFacet facet, List<String> values, Kept kept)
            throws IOException {
        List<Answer.Count> counts = new ArrayList<>(listed(share -> share.without(facet), EnumSet.of(facet), kept)
                .getOrDefault(facet, List.of()));
        for (String value : values) {
            if (counts.stream().noneMatch(count -> count.value().equals(value))) {
                counts.add(count(value, searcher, facet.query(List.of(value)), facet));
            }
        }
        return present(counts);
    }

    private Map<OpeningFacet, List<Answer.Count>> listed(Function<Share, Tally> of, Set<OpeningFacet> wanted,
            Kept kept) {
        return kept.facets().listed(bySegment.values().stream().map(of).map(Tally::counts).toList(), wanted);
    }

    private Answer.Count count(String value, IndexSearcher searcher, Query having, OpeningFacet facet)
            throws IOException {
        Matched with = Matched.of(searcher, having);
        return new Answer.Count(value, searcher.getLeafContexts().stream().mapToLong(segment -> FixedBitSet
                .intersectionCount(with.in(segment), of(segment).without(facet).documents())).sum());
    }

    private static List<Answer.Count> present(List<Answer.Count> counts) {
        return counts.stream().filter(count -> count.records() > 0).sorted(Answer.Count.MOST_FIRST).toList();
    }
}
