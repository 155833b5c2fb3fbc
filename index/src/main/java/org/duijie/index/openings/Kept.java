package org.duijie.index.openings;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Key;
import org.duijie.index.profiles.PerSegment;
import org.duijie.index.search.FacetSets;

/**
 * What answers need not find out again: of open segments beside what Lucene keeps, and of what was asked lately, since a hall
 * asks the same: answers as long as nothing was written, words read, and what fairs have. Thread safe.
 */
final class Kept {
    private static final int ANSWERS = 500;
    private static final int WORDINGS = 1_000;
    private static final int FAIRS = 50;

    private final FacetSets<OpeningFacet> facets = new FacetSets<>(OpeningFacet.class,
            EnumSet.complementOf(EnumSet.of(OpeningFacet.FAIR)));
    private final PerSegment<TitleTerms> titles = new PerSegment<>(TitleTerms::read);
    private final Lately<Said, Openings> answers = new Lately<>(ANSWERS);
    private final Lately<Read, Wording> wordings = new Lately<>(WORDINGS);
    private final Lately<Set<String>, Query> offers = new Lately<>(FAIRS);

    /** A question to an index as it was at some time. */
    private record Said(IndexReader.CacheKey index, Dictionary dictionary, OpeningQuestion question) {}

    /** A dictionary equals itself alone. */
    private record Read(String words, Dictionary dictionary) {}

    FacetSets<OpeningFacet> facets() {
        return facets;
    }

    PerSegment<TitleTerms> titles() {
        return titles;
    }

    /** The answer to a question, as long as searches see the same. */
    Openings answer(IndexSearcher searcher, Dictionary dictionary, OpeningQuestion question,
            Lately.Making<Openings, IOException> making) throws IOException {
        IndexReader.CacheHelper index = searcher.getIndexReader().getReaderCacheHelper();
        return index == null
                ? making.make()
                : answers.of(new Said(index.getKey(), dictionary, question), making);
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
