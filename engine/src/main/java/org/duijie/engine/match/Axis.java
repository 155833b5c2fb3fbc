package org.duijie.engine.match;

import java.util.Arrays;
import java.util.List;

import org.duijie.engine.compare.Fact;

/** One dimension of a criterion's table: what is read and how it is cut into a few places. Immutable. */
public sealed interface Axis {
    /** Name of the fact, or id of the criterion whose verdict is read. */
    String reads();

    /** Number of places. */
    int size();

    /** The place of a value. */
    int place(int value);

    /** A value that stands for the place, the one the rules are asked about. */
    int representative(int place);

    /** An enumerated fact, a place for each value. */
    record Values(String reads, int size) implements Axis {
        @Override
        public int place(int value) {
            return value;
        }

        @Override
        public int representative(int place) {
            return place;
        }
    }

    /**
     * A measured fact, a place for each band and a last one for unknown.
     *
     * @param least smallest value of the first band
     * @param cuts ascending first values of the following bands, each larger than {@code least}
     */
    record Bands(String reads, int least, List<Integer> cuts) implements Axis {
        public Bands {
            cuts = List.copyOf(cuts);
        }

        @Override
        public int size() {
            return cuts.size() + 2;
        }

        @Override
        public int place(int value) {
            if (value == Fact.UNKNOWN) {
                return cuts.size() + 1;
            }
            int place = 0;
            while (place < cuts.size() && cuts.get(place) <= value) {
                place++;
            }
            return place;
        }

        @Override
        public int representative(int place) {
            if (place == cuts.size() + 1) {
                return Fact.UNKNOWN;
            }
            return place == 0 ? least : cuts.get(place - 1);
        }
    }

    /** The verdict of a criterion of the first layer, a place for each {@link Verdict}. */
    record VerdictOf(String reads) implements Axis {
        @Override
        public int size() {
            return Verdict.values().length;
        }

        @Override
        public int place(int value) {
            return value;
        }

        @Override
        public int representative(int place) {
            return place;
        }
    }

    /** Number of cases of a table with these axes. */
    static int cases(List<Axis> axes) {
        return axes.stream().mapToInt(Axis::size).reduce(1, Math::multiplyExact);
    }

    /** How far apart the cases lie whose places on an axis are next to each other, for each axis. */
    static int[] strides(List<Axis> axes) {
        int[] strides = new int[axes.size()];
        int stride = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= axes.get(i).size();
        }
        return strides;
    }

    /** The places of a case, one for each axis; the first axis varies slowest. */
    static int[] places(List<Axis> axes, int index) {
        int[] places = new int[axes.size()];
        int rest = index;
        for (int i = axes.size() - 1; i >= 0; i--) {
            places[i] = rest % axes.get(i).size();
            rest /= axes.get(i).size();
        }
        return places;
    }

    /** The case at given places; inverse of {@link #places}. */
    static int index(List<Axis> axes, int[] places) {
        if (places.length != axes.size()) {
            throw new IllegalArgumentException(axes.size() + " axes, but places " + Arrays.toString(places));
        }
        int index = 0;
        for (int i = 0; i < places.length; i++) {
            index = index * axes.get(i).size() + places[i];
        }
        return index;
    }
}
