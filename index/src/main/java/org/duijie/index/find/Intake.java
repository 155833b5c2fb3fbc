package org.duijie.index.find;

import org.duijie.engine.match.Judgement;

/** Takes in the rows of a sweep that it wants. For one search and one thread. */
interface Intake {
    /** Whether a row of that {@linkplain Tally#rank rank} could be wanted. */
    boolean wants(long rank);

    /** Whether one is wanted of whom the book says this; asked of books that say more than the criteria over facts. */
    boolean wants(Judgement whole);

    /** Takes a row that is wanted. */
    void take(long rank, Rows segment, int row);
}
