package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import org.duijie.index.profiles.PerSegment;

/**
 * Takes the first of what was found. It gives what {@link Asked#ranked} gives, by less work: how like a title is to the words
 * is found out once for each title there is, and what could not come to the front any more is not looked at further.
 */
final class Best {
    private final Asked asked;
    private final Findings findings;
    private final PerSegment<TitleTerms> titles;
    private final int most;
    private final TopFieldCollectorManager first;
    private final @Nullable Likeness likeness;
    private final List<Standing> words = new ArrayList<>();

    /** Where a word stands: in titles, and elsewhere. */
    private record Standing(Weight named, Weight beside) {}

    /**
     * The first of what was found.
     *
     * @param sort the order of the question
     * @param most how many of a segment are wanted
     * @param after what they come after; null for nothing
     */
    Best(RankingSearcher searcher, Asked asked, Findings findings, Sort sort, int most, @Nullable FieldDoc after,
            PerSegment<TitleTerms> titles) throws IOException {
        this.asked = asked;
        this.findings = findings;
        this.titles = titles;
        this.most = most;
        this.first = new TopFieldCollectorManager(sort, most, after, 1);
        this.likeness = sort.needsScores() ? new Likeness(searcher, asked.traits(), titles) : null;
        for (Wording.Clause word : sort.needsScores() ? asked.clauses() : List.<Wording.Clause>of()) {
            words.add(new Standing(weight(searcher, word.named()), weight(searcher, word.beside())));
        }
    }

    private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
        Query counted = new BoostQuery(query, Asked.ANYWHERE);
        return searcher.createWeight(searcher.rewrite(counted), ScoreMode.TOP_SCORES, 1);
    }

    /** The first of a segment, in order; numbers of documents are those of the segment. */
    FieldDoc[] in(LeafReaderContext segment) throws IOException {
        if (findings.all().in(segment).scanIsEmpty()) {
            return new FieldDoc[0];
        }
        if (likeness == null) {
            return collect(segment, findings.all().in(segment), null);
        }
        TitleTerms of = titles.of(segment.reader());
        double[] like = likeness.in(segment, of);
        FixedBitSet exactly = findings.exact().in(segment);
        FieldDoc[] exact = collect(segment, exactly, points(segment, of, like, Asked.EXACT));
        if (exact.length == most) {
            return exact;
        }
        FixedBitSet others = findings.all().in(segment).clone();
        others.andNot(exactly);
        return Stream.of(exact, collect(segment, others, points(segment, of, like, 0))).flatMap(Arrays::stream)
                .limit(most).toArray(FieldDoc[]::new);
    }

    private FieldDoc[] collect(LeafReaderContext segment, FixedBitSet documents, @Nullable Points points)
            throws IOException {
        if (documents.scanIsEmpty()) {
            return new FieldDoc[0];
        }
        TopFieldCollector collector = first.newCollector();
        LeafCollector leaf = collector.getLeafCollector(segment);
        if (points != null) {
            leaf.setScorer(points);
        }
        BitSetIterator all = new BitSetIterator(documents, documents.length());
        for (int document = all.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = all.nextDoc()) {
            if (points == null || points.competes(document)) {
                leaf.collect(document);
            }
        }
        return Arrays.stream(collector.topDocs().scoreDocs).map(document -> here(segment, (FieldDoc) document))
                .toArray(FieldDoc[]::new);
    }

    private static FieldDoc here(LeafReaderContext segment, FieldDoc document) {
        return new FieldDoc(document.doc - segment.docBase, document.score, document.fields);
    }

    private Points points(LeafReaderContext segment, TitleTerms of, double[] like, float base) throws IOException {
        List<Points.Word> here = new ArrayList<>();
        for (Standing word : words) {
            here.add(new Points.Word(word.named().scorer(segment), word.beside().scorer(segment), of.size()));
        }
        return new Points(of, like, here, asked, base);
    }
}
