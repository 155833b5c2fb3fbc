package org.duijie.engine.compare;

import java.util.List;
import java.util.function.ToIntFunction;

import org.duijie.engine.text.Text;

/**
 * One fact of a comparison: what it is called, which values it takes and how it is read. Immutable.
 *
 * @param <C> the comparison record
 */
public sealed interface Fact<C> {
    /** The value of a measured fact that is not known. */
    int UNKNOWN = Integer.MIN_VALUE;

    /** The record component's name. */
    String name();

    /** What people call it; the Chinese label is the column heading in a sheet. */
    Text label();

    /** What it tells, in a sentence for those who write rules. */
    Text meaning();

    /** Its value: an enumerated fact's ordinal, a measured fact's number or {@link #UNKNOWN}. */
    int read(C comparison);

    /** A value within what the fact takes: a measurement is cut to its ends, everything else stays as it is. */
    int hold(int value);

    /**
     * A fact with a closed list of values.
     *
     * @param values all values in the order of their ordinals, {@code UNKNOWN} last
     */
    record Enumerated<C>(String name, Text label, Text meaning, List<FactValue> values,
            ToIntFunction<C> reader) implements Fact<C> {
        @Override
        public int read(C comparison) {
            return reader.applyAsInt(comparison);
        }

        @Override
        public int hold(int value) {
            return value;
        }
    }

    /**
     * A fact that is a whole number. Its bands come from the cut-points in the rule book.
     *
     * @param unit what is counted, such as 项, %, 月
     * @param least smallest value it takes
     * @param most largest value it takes; larger measurements are cut to it
     */
    record Measured<C>(String name, Text label, Text meaning, Text unit, int least, int most, ToIntFunction<C> reader)
            implements
                Fact<C> {
        @Override
        public int read(C comparison) {
            return hold(reader.applyAsInt(comparison));
        }

        @Override
        public int hold(int value) {
            return value == UNKNOWN ? UNKNOWN : Math.clamp(value, least, most);
        }
    }
}
