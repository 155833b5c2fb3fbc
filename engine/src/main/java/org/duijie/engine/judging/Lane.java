package org.duijie.engine.judging;

/** Something every row has one of, and which by itself adds to the sums of the row. Immutable and thread safe. */
sealed interface Lane permits ListLane, WholeLane {

    /** What its entries add for one need. */
    Adding prepare(Preparation of);

    /** What a lane adds for one need. For one thread. */
    @FunctionalInterface
    interface Adding {
        /** Adds it to the rows of a block. */
        void add(Block to);
    }
}
