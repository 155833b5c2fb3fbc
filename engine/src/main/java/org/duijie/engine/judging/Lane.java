package org.duijie.engine.judging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duijie.engine.column.Asking;
import org.duijie.engine.column.Column;
import org.duijie.engine.column.Feature;
import org.duijie.engine.column.Likeness;

/** One feature of all candidates, and the facts that read it. Immutable and thread safe. */
final class Lane {
    private static final int NO_KIND = -1;

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
        Asking need = of.need();
        Likeness likeness = new Likeness(feature, need, reading.sources());
        int[] kinds = new int[lists.elements().size()];
        Arrays.fill(kinds, NO_KIND);
        Map<Long, Integer> like = new HashMap<>();
        of.add(reading, feature.listing(null), added, Column.NO_LIST);
        for (int code = Column.NO_LIST + 1; code < lists.size(); code++) {
            int[] places = lists.lists().get(code);
            int[] kindsOfElements = new int[places.length];
            for (int i = 0; i < places.length; i++) {
                if (kinds[places[i]] == NO_KIND) {
                    kinds[places[i]] = likeness.kind(lists.elements().get(places[i]));
                }
                kindsOfElements[i] = kinds[places[i]];
            }
            long signature = likeness.signature(kindsOfElements);
            Integer same = signature == Likeness.UNLIKE_ANY || places.length == 0 ? null : like.get(signature);
            if (same != null) {
                System.arraycopy(added, same * of.words(), added, code * of.words(), of.words());
            } else {
                List<Object> elements = Arrays.stream(places).mapToObj(lists.elements()::get).toList();
                of.add(reading, feature.listing(elements), added, code);
                like.put(signature, code);
            }
        }
    }
}
