package org.duijie.index.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How many records have each of some numbered values; values that none has are left out. Immutable. */
public final class ValueCounts {
    static final ValueCounts NONE = of(new int[0]);

    private final int[] values;
    private final int[] records;

    private ValueCounts(int[] values, int[] records) {
        this.values = values;
        this.records = records;
    }

    /** @param counts by value */
    static ValueCounts of(int[] counts) {
        int[] values = IntStream.range(0, counts.length).filter(value -> counts[value] > 0).toArray();
        return new ValueCounts(values, Arrays.stream(values).map(value -> counts[value]).toArray());
    }

    /** These without records that are among them. */
    public ValueCounts without(ValueCounts others) {
        int[] counts = new int[values.length == 0 ? 0 : values[values.length - 1] + 1];
        addTo(counts, 1);
        others.addTo(counts, -1);
        return of(counts);
    }

    /** Adds them, each so many times, to counts by value. */
    void addTo(int[] counts, int times) {
        for (int i = 0; i < values.length; i++) {
            counts[values[i]] += times * records[i];
        }
    }
}
