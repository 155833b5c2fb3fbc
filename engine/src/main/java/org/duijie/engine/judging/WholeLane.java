package org.duijie.engine.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.column.Codes;
import org.duijie.engine.column.Column;
import org.duijie.engine.column.Reading;

/**
 * One or several features that are known as wholes. Those of few entries are joined, so that a row looks one thing up in place
 * of several: an entry of a joined lane is a combination that occurs.
 */
final class WholeLane implements Lane {
    /** As many entries still lie in the nearest cache, and take less to prepare than a look-up more for every row. */
    private static final int MOST_JOINED = 1_024;
    private static final int MOST_THINKABLE = 1 << 20;

    private final Codes codes;
    private final int size;
    private final List<Part> parts;

    /** A feature of the lane. */
    private static final class Part {
        /** For each of its entries a record that states nothing else. */
        private final List<Object> records;
        private final Reading reading;
        /** Its entry in each entry of the lane. */
        private final int[] entries;

        Part(List<Object> records, Reading reading, int[] entries) {
            this.records = records;
            this.reading = reading;
            this.entries = entries;
        }

        /** The same in a lane whose entries are these of this one. */
        Part at(IntStream joined) {
            return new Part(records, reading, joined.map(entry -> entries[entry]).toArray());
        }

        void add(Preparation need, Added to) {
            to.addAll(need.added(reading, need.look().of(records, reading.sources())), entries);
        }
    }

    private WholeLane(Codes codes, int size, List<Part> parts) {
        this.codes = codes;
        this.size = size;
        this.parts = parts;
    }

    /** The lane of one feature. */
    static WholeLane of(Column column, Column.Wholes wholes, Reading reading) {
        return new WholeLane(column.codes(), wholes.size(),
                List.of(new Part(wholes.records(), reading, IntStream.range(0, wholes.size()).toArray())));
    }

    /** The same in fewer lanes. */
    static List<WholeLane> join(List<WholeLane> lanes, int rows) {
        List<WholeLane> joined = new ArrayList<>();
        for (WholeLane lane : lanes.stream().sorted(Comparator.comparingInt(one -> one.size)).toList()) {
            WholeLane both = joined.isEmpty() ? null : joined.getLast().with(lane, rows);
            if (both == null) {
                joined.add(lane);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    /** Both in one; null if too many combinations occur. */
    private @Nullable WholeLane with(WholeLane other, int rows) {
        if ((long) size * other.size > MOST_THINKABLE) {
            return null;
        }
        int most = Math.min(MOST_JOINED, rows / 8);
        int[] numbers = new int[size * other.size];
        int[] combinations = new int[most];
        int[] coded = new int[rows];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            int combination = codes.of(row) * other.size + other.codes.of(row);
            if (numbers[combination] == 0) {
                if (count == most) {
                    return null;
                }
                combinations[count++] = combination;
                numbers[combination] = count;
            }
            coded[row] = numbers[combination] - 1;
        }
        int[] met = Arrays.copyOf(combinations, count);
        List<Part> all = new ArrayList<>();
        parts.forEach(part -> all.add(part.at(IntStream.of(met).map(one -> one / other.size))));
        other.parts.forEach(part -> all.add(part.at(IntStream.of(met).map(one -> one % other.size))));
        return new WholeLane(Codes.of(coded, count), count, all);
    }

    @Override
    public Adding prepare(Preparation of) {
        Added added = new Added(of.words(), size);
        parts.forEach(part -> part.add(of, added));
        return block -> block.add(added, block.codes(codes));
    }
}
