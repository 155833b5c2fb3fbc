package org.duijie.engine.find;

import java.util.List;

import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/**
 * Counts whom a side would gain and lose if it stated something otherwise, over everybody there is. Two suit each other if
 * the whole judgement lets them meet; the wish of a candidate is unknown and counts as not stated. Every count is exact and of
 * one moment. Thread safe.
 */
public interface ShiftFinder {
    /**
     * Candidates gained and lost by a need.
     *
     * @param otherwise terms it might state instead
     * @param search by what to judge, and how many to name of those gained
     * @return a shift for each of {@code otherwise}, in their order
     * @throws IllegalArgumentException if the book does not judge such needs
     */
    List<Shift> candidates(Terms need, List<? extends Terms> otherwise, Search search);

    /**
     * Needs gained and lost by a candidate.
     *
     * @param otherwise profiles it might state instead
     * @param search by what to judge, and how many to name of those gained
     * @return a shift for each of {@code otherwise}, in their order
     * @throws IllegalArgumentException if the book does not judge such candidates
     */
    List<Shift> needs(Profile candidate, List<? extends Profile> otherwise, Search search);

    /**
     * All that needs list, of those that the book judges: for each component that is a list, terms that state nothing else and
     * list what any of them does.
     */
    List<Terms> listed(Search search);
}
