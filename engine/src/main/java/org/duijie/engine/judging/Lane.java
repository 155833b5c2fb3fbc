package org.duijie.engine.judging;

import org.duijie.engine.column.Column;
import org.duijie.engine.column.Feature;
import org.duijie.engine.column.Likeness;
import org.duijie.engine.column.Reading;
import org.duijie.engine.column.Signatures;

/** One feature of all candidates, and the facts that read it. Immutable and thread safe. */
final class Lane {
    private final Feature feature;
    private final Column column;
    private final Reading reading;

    Lane(Feature feature, Column column, Reading reading) {
        this.feature = feature;
        this.column = column;
        this.reading = reading;
    }

    /** The codes of candidates from one on. */
    void read(int from, int count, int[] codes) {
        column.codes().read(from, count, codes);
    }

    /** What each entry adds for a need, one after another in the order of their codes. */
    long[] prepare(Preparation of) {
        long[] added = new long[column.entries().size() * of.words()];
        switch (column.entries()) {
            case Column.Wholes wholes -> {
                for (int code = 0; code < wholes.size(); code++) {
                    of.add(reading, wholes.records().get(code), added, code);
                }
            }
            case Column.Lists lists -> prepare(of, lists, added);
        }
        return added;
    }

    /** Few of many lists differ in the eyes of one need; the others are copied. */
    private void prepare(Preparation of, Column.Lists lists, long[] added) {
        Signatures signatures = new Signatures(new Likeness(of.need(), reading.sources()), lists);
        FirstCodes first = new FirstCodes();
        of.add(reading, feature.listing(null), added, Column.NO_LIST);
        for (int code = Column.NO_LIST + 1; code < lists.size(); code++) {
            long signature = signatures.of(code);
            int like = signature == Likeness.UNLIKE_ANY ? code : first.of(signature, code);
            if (like == code) {
                of.add(reading, feature.listing(lists.elementsOf(code)), added, code);
            } else {
                System.arraycopy(added, like * of.words(), added, code * of.words(), of.words());
            }
        }
    }
}
