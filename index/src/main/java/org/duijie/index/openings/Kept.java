package org.duijie.index.openings;

import java.util.EnumSet;
import java.util.Set;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import org.duijie.index.analysis.Dictionary;
import org.duijie.index.profiles.Key;
import org.duijie.index.profiles.PerSegment;
import org.duijie.index.search.FacetSets;

/**
 * What answers need not find out again: of open segments beside what Lucene keeps, of what was typed lately, since a hall types
 * the same, and of what fairs have. Thread safe.
 */
final class Kept {
    private static final int WORDINGS = 1_000;
    private static final int FAIRS = 50;

    private final FacetSets<OpeningFacet> facets = new FacetSets<>(OpeningFacet.class,
            EnumSet.complementOf(EnumSet.of(OpeningFacet.FAIR)));
    private final PerSegment<TitleTerms> titles = new PerSegment<>(TitleTerms::read);
    private final Lately<Read, Wording> wordings = new Lately<>(WORDINGS,
            read -> Wording.of(read.words(), read.dictionary()));
    private final Lately<Set<String>, Query> offers = new Lately<>(FAIRS, Kept::among);

    /** A dictionary equals itself alone. */
    private record Read(String words, Dictionary dictionary) {}

    FacetSets<OpeningFacet> facets() {
        return facets;
    }

    PerSegment<TitleTerms> titles() {
        return titles;
    }

    /** What was typed, read by a dictionary. */
    Wording wording(String words, Dictionary dictionary) {
        return wordings.of(new Read(words, dictionary));
    }

    /** What finds the positions of these ids. */
    Query offered(Set<String> ids) {
        return offers.of(ids);
    }

    private static Query among(Set<String> ids) {
        return new TermInSetQuery(Key.FIELD,
                ids.stream().map(id -> new BytesRef(Key.ofNeed(id).toString())).toList());
    }
}
