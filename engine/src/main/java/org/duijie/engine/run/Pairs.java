package org.duijie.engine.run;

import org.duijie.engine.allocation.Edges;

/** The pairs of a session that are judged, need by need, in the numbers of its {@link Numbering}. Thread safe. */
sealed interface Pairs permits AllPairs, ListedPairs {

    /** The numbers of the candidates a need is judged with, ascending. */
    int[] candidates(int need);

    /** Whether the pair is among them. */
    boolean has(int need, int candidate);

    /** What the book says of a need with each of them. */
    Scores scores(int need);

    /** Those that may meet as far as the book goes. */
    Edges.Row eligible(int need);
}
