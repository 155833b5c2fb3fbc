package org.duijie.engine.find;

import java.util.SortedMap;

import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/** Makes finders over frozen terms and profiles. Thread safe. */
@FunctionalInterface
public interface Pools {
    /**
     * A finder over these and no others.
     *
     * @param needs terms by the id a search is to name
     * @param candidates profiles by the id a search is to name
     */
    Pool over(SortedMap<String, ? extends Terms> needs, SortedMap<String, ? extends Profile> candidates);
}
