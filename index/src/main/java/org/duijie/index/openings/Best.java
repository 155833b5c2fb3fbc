package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import org.duijie.index.profiles.PerSegment;
import org.duijie.index.search.Matched;

/**
 * Takes the first of what was found. It gives what {@link Asked#ranked} gives, by less work: how like a title is to the words
 * is found out once for each title there is, and what could not come to the front any more is not looked at further.
 */
final class Best {
    private final PerSegment<TitleTerms> titles;
    private final Asked asked;
    private final Likeness likeness;
    private final List<Standing> words = new ArrayList<>();
    private final Map<Integer, double[]> known = new HashMap<>();

    /** Where a word stands: in titles, and elsewhere. */
    private record Standing(Weight named, Weight beside) {}

    private Best(IndexSearcher searcher, Asked asked, PerSegment<TitleTerms> titles) throws IOException {
        this.titles = titles;
        this.asked = asked;
        this.likeness = new Likeness(searcher, asked.traits(), titles);
        for (Wording.Clause word : asked.clauses()) {
            words.add(new Standing(weight(searcher, word.named()), weight(searcher, word.beside())));
        }
    }

    private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
        Query counted = new BoostQuery(query, Asked.ANYWHERE);
        return searcher.createWeight(searcher.rewrite(counted), ScoreMode.TOP_SCORES, 1);
    }

    /**
     * The first of what was found, in the order of the question.
     *
     * @param after what they come after; null for nothing
     */
    static TopFieldDocs of(IndexSearcher searcher, Asked asked, Findings findings, Sort sort, int most,
            @Nullable FieldDoc after, PerSegment<TitleTerms> titles) throws IOException {
        if (!sort.needsScores()) {
            return collect(searcher, findings.all(), new TopFieldCollectorManager(sort, most, after, 1), null, 0);
        }
        Best best = new Best(searcher, asked, titles);
        TopFieldDocs first = collect(searcher, findings.exact(), new TopFieldCollectorManager(sort, most, after, 1),
                best, Asked.EXACT);
        if (first.scoreDocs.length == most) {
            return first;
        }
        Matched others = findings.all().without(findings.exact());
        return TopDocs.merge(sort, most, new TopFieldDocs[]{first,
                collect(searcher, others, new TopFieldCollectorManager(sort, most, after, 1), best, 0)});
    }

    private static TopFieldDocs collect(IndexSearcher searcher, Matched found, TopFieldCollectorManager manager,
            @Nullable Best best, float base) throws IOException {
        TopFieldCollector collector = manager.newCollector();
        for (LeafReaderContext segment : searcher.getLeafContexts()) {
            FixedBitSet documents = found.in(segment);
            if (!documents.scanIsEmpty()) {
                LeafCollector leaf = collector.getLeafCollector(segment);
                Points points = best == null ? null : best.points(segment, base);
                if (points != null) {
                    leaf.setScorer(points);
                }
                BitSetIterator all = new BitSetIterator(documents, documents.length());
                for (int document = all.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = all
                        .nextDoc()) {
                    if (points == null || points.competes(document)) {
                        leaf.collect(document);
                    }
                }
            }
        }
        return collector.topDocs();
    }

    private Points points(LeafReaderContext segment, float base) throws IOException {
        TitleTerms of = titles.of(segment.reader());
        double[] like = known.get(segment.ord);
        if (like == null) {
            like = likeness.in(segment, of);
            known.put(segment.ord, like);
        }
        List<Points.Word> here = new ArrayList<>();
        for (Standing word : words) {
            here.add(new Points.Word(word.named().scorer(segment), word.beside().scorer(segment), of.size()));
        }
        return new Points(of, like, here, asked, base);
    }
}
