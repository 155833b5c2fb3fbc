package org.duijie.engine.compare;

import java.util.List;

import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Profile;

/**
 * Turns two profiles into a comparison. Pure and thread safe.
 *
 * @param <N> what it reads of a need
 * @param <P> what it reads of a candidate
 * @param <C> the comparison record it makes
 */
public interface Comparer<N extends Terms, P extends Profile, C extends Record> {
    /** The facts it fills. */
    FactSet<C> facts();

    /** Which terms it reads. */
    Class<N> needs();

    /** Which profiles it reads. */
    Class<P> candidates();

    /** A candidate who states nothing. A fact that is known even of this one is the same for every candidate. */
    P silent();

    /** Where each fact comes from, in the order of {@link #facts()}. */
    List<FactSource<N, P>> sources();

    /** Compares. Never fails on missing data: what is not stated is UNKNOWN. */
    C compare(N need, P candidate, Circumstances circumstances);

    /** The words behind one fact of such a comparison. */
    Evidence evidence(Fact<C> fact, N need, P candidate, Circumstances circumstances);
}
