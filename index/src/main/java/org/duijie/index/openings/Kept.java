package org.duijie.index.openings;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.fair.Offers;
import org.duijie.engine.record.Lately;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.PerSegment;
import org.duijie.index.search.FacetSets;

/**
 * What answers need not find out again: of open segments beside what Lucene keeps, and of what was asked lately, since a hall
 * asks the same: answers with what they were put together from, titles to choose from, words read, and what fairs have.
 * Thread safe.
 */
final class Kept {
    /** Of 200,000 positions each takes some 50 KB. */
    private static final int ANSWERS = 1_500;
    private static final int WORDINGS = 1_500;
    private static final int SUGGESTIONS = 1_000;

    private final FacetSets<OpeningFacet> facets = new FacetSets<>(OpeningFacet.class,
            OpeningFacet.INDEXED);
    private final PerSegment<TitleTerms> titles = new PerSegment<>(TitleTerms::read);
    private final Lately<Said, Answered> answers;
    private final Lately<Read, Wording> wordings = new Lately<>(WORDINGS);
    private final Stands stands = new Stands();
    private final Lately<Begun, List<Suggestion>> suggestions = new Lately<>(SUGGESTIONS);
    private @Nullable Statistics statistics;

    Kept() {
        this(ANSWERS);
    }

    /** @param most how many answers are kept */
    Kept(int most) {
        this.answers = new Lately<>(most);
    }

    private record Said(Dictionary dictionary, OpeningQuestion question) {}

    /**
     * An answer, and what it was put together from.
     *
     * @param index what searches saw then
     * @param fairs what was where then
     */
    record Answered(IndexReader.@Nullable CacheKey index, List<Offers> fairs, Openings openings,
            Statistics statistics, Shares shares) {
        /** Whether it is still the answer, now that searches see an index. */
        boolean holds(IndexReader.@Nullable CacheKey now, OpeningQuestion question) {
            return now != null && now.equals(index) && fairs.equals(question.fairs());
        }

        /** What of it serves to answer the question anew; null if nothing does. */
        @Nullable
        Shares sharesFor(OpeningQuestion question, Statistics now) {
            boolean moved = question.local() && !fairs.equals(question.fairs());
            return now == statistics && !moved ? shares : null;
        }
    }

    /** The beginning of a title, and an index as it was at some time. */
    private record Begun(String typed, int most, IndexReader.CacheKey index) {}

    /** A dictionary equals itself alone. */
    private record Read(String words, Dictionary dictionary) {}

    FacetSets<OpeningFacet> facets() {
        return facets;
    }

    Stands stands() {
        return stands;
    }

    PerSegment<TitleTerms> titles() {
        return titles;
    }

    /** How frequent words are in an index. */
    synchronized Statistics statistics(IndexReader index, Dictionary dictionary) {
        if (statistics == null || !statistics.serve(index, dictionary)) {
            statistics = new Statistics(index, dictionary);
        }
        return statistics;
    }

    /**
     * Those by which a question is answered: as long as they serve, those of the last time, and of the first page for every
     * other page.
     */
    Statistics statistics(IndexReader index, Dictionary dictionary, OpeningQuestion question) {
        Answered before = answered(dictionary, question.fromTheFirst());
        return before != null && before.statistics().serve(index, dictionary, question.hash())
                ? before.statistics()
                : statistics(index, dictionary);
    }

    /** What was answered to a question the last time; null if that is not kept. */
    @Nullable
    Answered answered(Dictionary dictionary, OpeningQuestion question) {
        return answers.get(new Said(dictionary, question.anywhere()));
    }

    void keep(Dictionary dictionary, OpeningQuestion question, Answered answered) {
        answers.put(new Said(dictionary, question.anywhere()), answered);
    }

    /** The titles to choose from for what was typed, as long as searches see the same. */
    List<Suggestion> suggestions(IndexSearcher searcher, String typed, int most) throws IOException {
        IndexReader.CacheHelper index = searcher.getIndexReader().getReaderCacheHelper();
        return index == null
                ? Suggestions.of(searcher, typed, most)
                : suggestions.of(new Begun(typed, most, index.getKey()), () -> Suggestions.of(searcher, typed, most));
    }

    /** What was typed, read by a dictionary. */
    Wording wording(String words, Dictionary dictionary) {
        return wordings.of(new Read(words, dictionary), () -> Wording.of(words, dictionary));
    }
}
