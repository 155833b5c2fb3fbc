package org.duijie.index.openings;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.record.Lately;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Key;
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
    private static final int FAIRS = 50;
    private static final int SUGGESTIONS = 1_000;

    private final FacetSets<OpeningFacet> facets = new FacetSets<>(OpeningFacet.class,
            EnumSet.complementOf(EnumSet.of(OpeningFacet.FAIR)));
    private final PerSegment<TitleTerms> titles = new PerSegment<>(TitleTerms::read);
    private final Lately<Said, Answered> answers;
    private final Lately<Read, Wording> wordings = new Lately<>(WORDINGS);
    private final Lately<Set<String>, Query> offers = new Lately<>(FAIRS);
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
     */
    record Answered(IndexReader.@Nullable CacheKey index, Openings openings, Statistics statistics, Shares shares) {}

    /** The beginning of a title, and an index as it was at some time. */
    private record Begun(String typed, int most, IndexReader.CacheKey index) {}

    /** A dictionary equals itself alone. */
    private record Read(String words, Dictionary dictionary) {}

    FacetSets<OpeningFacet> facets() {
        return facets;
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

    /** What was answered to a question the last time; null if that is not kept. */
    @Nullable
    Answered answered(Dictionary dictionary, OpeningQuestion question) {
        return answers.get(new Said(dictionary, question));
    }

    void keep(Dictionary dictionary, OpeningQuestion question, Answered answered) {
        answers.put(new Said(dictionary, question), answered);
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

    /** What finds the positions of these ids. */
    Query offered(Set<String> ids) {
        return offers.of(ids, () -> among(ids));
    }

    private static Query among(Set<String> ids) {
        return new TermInSetQuery(Key.FIELD,
                ids.stream().map(id -> new BytesRef(Key.ofNeed(id).toString())).toList());
    }
}
