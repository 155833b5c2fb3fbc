package org.duijie.engine.judging;

import java.util.Arrays;
import java.util.List;

import org.duijie.engine.column.Asking;
import org.duijie.engine.compare.FactSource;

/** What some facts are between one need and the entries of a column, those alike at one place. For one thread. */
final class Values {
    private static final int FEW = 8;

    private final Asking need;
    private final List<FactSource<Object, Object>> sources;
    private final int[] placeOf;
    /** Place after place, as many as there are sources each. */
    private int[] read;
    private int size;

    /** @param placeOf for each code the place of what is like it; kept, and still to be changed by whoever fills this */
    Values(Asking need, List<FactSource<Object, Object>> sources, int[] placeOf) {
        this.need = need;
        this.sources = sources;
        this.placeOf = placeOf;
        this.read = new int[FEW * sources.size()];
    }

    /** Reads the facts of a record at the next place. */
    void add(Object record) {
        int from = size * sources.size();
        if (from == read.length) {
            read = Arrays.copyOf(read, 2 * from);
        }
        for (int i = 0; i < sources.size(); i++) {
            read[from + i] = need.read(sources.get(i), record);
        }
        size++;
    }

    /** How many places there are. */
    int size() {
        return size;
    }

    /** For each code its place. */
    int[] placeOf() {
        return placeOf;
    }

    /** The facts at all places, as they were read: place after place, in the order of the sources. */
    int[] read() {
        return read;
    }

    /** Where those at a place begin. */
    int from(int place) {
        return place * sources.size();
    }
}
