package org.duijie.engine.find;

import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/**
 * Proposes those who would rank first, without comparing every pair.
 *
 * <p>Left out is only who cannot do: whose pair a hard criterion over facts finds unmet; one that lacks information passes.
 * The others are ordered by three keys: first those about whom no hard criterion over facts lacks information; then more
 * points of the whole judgement for the side that asks; then the smaller id. So the same records, book and date give the
 * same proposals. The wish of a candidate is unknown to a finder and counts as not stated. Thread safe.
 */
public interface CandidateFinder {
    /**
     * Candidates for a need.
     *
     * @throws IllegalArgumentException if the book does not judge such needs
     */
    Found candidates(Terms need, Search search);

    /**
     * Needs for a candidate.
     *
     * @throws IllegalArgumentException if the book does not judge such candidates
     */
    Found needs(Profile candidate, Search search);
}
