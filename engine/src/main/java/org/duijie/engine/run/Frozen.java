package org.duijie.engine.run;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;
import org.duijie.engine.session.MatchSession;

/**
 * Everything a run reads. Ids are pseudonyms of this run ({@code h000001…} hosts, {@code n000001…} needs,
 * {@code c000001…} candidates, {@code p000001…} other parties an interest may be in);
 * the session's name and the notes of its constraints are left out.
 *
 * @param session the plan under pseudonyms, its lists sorted
 * @param owners host of each need, both as pseudonyms
 * @param terms what comparisons read of each need, by pseudonym
 * @param profiles what comparisons read of each candidate, by pseudonym
 * @param book the rule book as it was live
 * @param vocabulary version of the vocabularies
 * @param shortlist how many a finder proposes for each need, and as many pairs again for the candidates; null if every pair
 *     is judged
 */
public record Frozen(MatchSession session, SortedMap<String, String> owners, SortedMap<String, Terms> terms,
        SortedMap<String, Profile> profiles, BookSource book, String vocabulary,
        @Nullable Integer shortlist) {
    public Frozen {
        owners = Collections.unmodifiableSortedMap(new TreeMap<>(owners));
        terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
        profiles = Collections.unmodifiableSortedMap(new TreeMap<>(profiles));
    }
}
