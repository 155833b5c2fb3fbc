package org.duijie.index.openings;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/** The points of the documents of a segment, asked for in their order. */
final class Points extends Scorable {
    private final TitleTerms titles;
    private final double[] likeness;
    private final List<Word> words;
    private final Asked asked;
    private final double base;
    private final double mostOfWords;
    private float least;
    private float score;

    /** What a word counts in the documents of a segment, which are asked for in their order. */
    static final class Word {
        private final @Nullable Scorer named;
        private final @Nullable Scorer beside;
        private final double mostNamed;
        private final double mostBeside;
        /** By the number of a title; NaN until one of its documents was looked at. */
        private final float[] known;

        Word(@Nullable Scorer named, @Nullable Scorer beside, int titles) throws IOException {
            this.named = named;
            this.beside = beside;
            this.mostNamed = most(named);
            this.mostBeside = most(beside);
            this.known = new float[titles];
            Arrays.fill(known, Float.NaN);
        }

        private static double most(@Nullable Scorer scorer) throws IOException {
            return scorer == null ? 0 : scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
        }

        double most() {
            return Math.max(mostNamed, mostBeside);
        }

        /** What it counts in the title of a document; 0 if it does not stand there. */
        float named(int document, int title) throws IOException {
            if (Float.isNaN(known[title])) {
                known[title] = points(named, document);
            }
            return known[title];
        }

        float beside(int document) throws IOException {
            return points(beside, document);
        }

        private static float points(@Nullable Scorer scorer, int document) throws IOException {
            if (scorer == null) {
                return 0;
            }
            int stands = scorer.docID();
            if (stands < document) {
                stands = scorer.iterator().advance(document);
            }
            return stands == document ? scorer.score() : 0;
        }
    }

    Points(TitleTerms titles, double[] likeness, List<Word> words, Asked asked, float base) {
        this.titles = titles;
        this.likeness = likeness;
        this.words = words;
        this.asked = asked;
        this.base = base;
        this.mostOfWords = words.stream().mapToDouble(Word::most).sum();
    }

    /** Moves on to a document; false if it has fewer points than it would need. */
    boolean competes(int document) throws IOException {
        int title = titles.titleOf(document);
        double known = base + likeness[title];
        if ((float) (known + Asked.NEW + mostOfWords) < least) {
            return false;
        }
        known += fresh(document);
        double mostElsewhere = 0;
        for (Word word : words) {
            float named = word.named(document, title);
            known += named;
            mostElsewhere += named > 0 ? 0 : word.mostBeside;
        }
        if ((float) (known + mostElsewhere) < least) {
            return false;
        }
        for (Word word : words) {
            known += word.named(document, title) > 0 ? 0 : word.beside(document);
        }
        score = (float) known;
        return score >= least;
    }

    private float fresh(int document) {
        int day = titles.opened(document);
        return day == TitleTerms.NO_DAY ? 0 : asked.fresh(day);
    }

    @Override
    public float score() {
        return score;
    }

    @Override
    public void setMinCompetitiveScore(float least) {
        this.least = least;
    }
}
