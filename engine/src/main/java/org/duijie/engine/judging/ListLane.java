package org.duijie.engine.judging;

import org.duijie.engine.column.Reading;

/** A feature that is a list. */
record ListLane(ListColumn lists, Reading reading) implements Lane {

    @Override
    public Adding prepare(Preparation need) {
        Values values = need.look().of(lists, reading.sources());
        Added added = need.added(reading, values);
        int[] placeOf = values.placeOf();
        return block -> block.add(added, block.places(lists.codes(), placeOf));
    }
}
