package org.duijie.index.openings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.duijie.index.openings.Trait.Any;
import org.duijie.index.profiles.PerSegment;

/**
 * How like titles are to what was typed, the sum of what they have in common with it: the scores that {@link
 * TitleQueries#like} gives, found out once for each title of a segment, term by term. Not thread safe.
 */
final class Likeness {
    private final List<Part> parts = new ArrayList<>();

    /** A trait that some title has, and how it is scored. */
    private sealed interface Part {}

    private record Terms(List<Scored> most) implements Part {}

    private record Scored(Any any, SimScorer scorer) {}

    private record Spelled(Weight weight) implements Part {}

    Likeness(RankingSearcher searcher, List<Trait> traits, PerSegment<TitleTerms> titles) throws IOException {
        for (Trait trait : traits) {
            switch (trait) {
                case Any any -> terms(searcher, List.of(any), titles);
                case Trait.Most most -> terms(searcher, most.traits(), titles);
                case Trait.Spelled spelled -> parts.add(new Spelled(
                        searcher.createWeight(searcher.rewrite(spelled.query()), ScoreMode.COMPLETE, 1)));
            }
        }
    }

    private void terms(RankingSearcher searcher, List<Any> most, PerSegment<TitleTerms> titles) throws IOException {
        List<Scored> scored = new ArrayList<>();
        for (Any any : most) {
            SimScorer scorer = stands(searcher, any, titles) ? scorer(searcher, any) : null;
            if (scorer != null) {
                scored.add(new Scored(any, scorer));
            }
        }
        if (!scored.isEmpty()) {
            parts.add(new Terms(scored));
        }
    }

    private static boolean stands(IndexSearcher searcher, Any any, PerSegment<TitleTerms> titles) {
        return searcher.getLeafContexts().stream().map(LeafReaderContext::reader)
                .anyMatch(segment -> any.terms().keySet().stream()
                        .anyMatch(text -> titles.of(segment).with(any.term(text), segment).documents() > 0));
    }

    /** As Lucene scores terms that count as one; null if no title has any. */
    private static @Nullable SimScorer scorer(RankingSearcher searcher, Any any) throws IOException {
        CollectionStatistics field = searcher.collectionStatistics(any.field());
        long documents = 0;
        long times = 0;
        for (String text : any.terms().keySet()) {
            TermStatistics frequency = searcher.frequency(any.term(text));
            if (frequency != null) {
                documents = Math.max(documents, frequency.docFreq());
                times += frequency.totalTermFreq();
            }
        }
        return field == null || documents == 0
                ? null
                : searcher.getSimilarity().scorer(any.weight(), field,
                        new TermStatistics(new BytesRef(any.field()), documents, times));
    }

    /** How like each title of a segment is, by its number. */
    double[] in(LeafReaderContext segment, TitleTerms titles) throws IOException {
        Sums sums = new Sums(titles.size());
        for (Part part : parts) {
            switch (part) {
                case Terms terms -> {
                    for (Scored scored : terms.most()) {
                        scored.any().terms().forEach((text, share) -> sums.meet(
                                titles.with(scored.any().term(text), segment.reader()), share));
                        sums.score(scored.scorer());
                    }
                    sums.add();
                }
                case Spelled spelled -> spelled(spelled.weight().scorer(segment), titles, sums.all);
            }
        }
        return sums.all;
    }

    private static void spelled(@Nullable Scorer scorer, TitleTerms titles, double[] sums) throws IOException {
        if (scorer == null) {
            return;
        }
        DocIdSetIterator documents = scorer.iterator();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (titles.first(documents.docID())) {
                sums[titles.titleOf(documents.docID())] += scorer.score();
            }
        }
    }

    /** Points by title, put together from how often each has some terms. */
    private static final class Sums {
        private final double[] all;
        private final float[] times;
        private final byte[] lengths;
        private final float[] most;
        private final Touched met;
        private final Touched scored;

        Sums(int titles) {
            all = new double[titles];
            times = new float[titles];
            lengths = new byte[titles];
            most = new float[titles];
            met = new Touched(titles);
            scored = new Touched(titles);
        }

        void meet(TitleTerms.Holders holders, float share) {
            int[] titles = holders.titles();
            for (int i = 0; i < titles.length; i++) {
                int title = titles[i];
                if (times[title] == 0) {
                    met.add(title);
                    lengths[title] = holders.length(i);
                }
                times[title] += share * holders.times(i);
            }
        }

        /** Scores what was met since the last time, where that is more than what another trait counts. */
        void score(SimScorer scorer) {
            for (int i = 0; i < met.count; i++) {
                int title = met.titles[i];
                float points = scorer.score(times[title], lengths[title]);
                times[title] = 0;
                if (most[title] == 0) {
                    scored.add(title);
                }
                most[title] = Math.max(most[title], points);
            }
            met.count = 0;
        }

        /** Adds what counted most. */
        void add() {
            for (int i = 0; i < scored.count; i++) {
                int title = scored.titles[i];
                all[title] += most[title];
                most[title] = 0;
            }
            scored.count = 0;
        }
    }

    private static final class Touched {
        private final int[] titles;
        private int count;

        Touched(int most) {
            titles = new int[most];
        }

        void add(int title) {
            titles[count] = title;
            count++;
        }
    }
}
