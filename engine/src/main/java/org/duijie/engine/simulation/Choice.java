package org.duijie.engine.simulation;

import java.util.List;
import java.util.stream.IntStream;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.text.Text;

/** A fact that may be chosen, and from what. */
public sealed interface Choice {
    /** The fact's name. */
    String fact();

    /** What people call it. */
    Text label();

    /** What it tells, in a sentence. */
    Text meaning();

    /** Whether that is a value of it. */
    boolean isLegal(int value);

    /**
     * One of a list.
     *
     * @param values what may be chosen
     */
    record Listed(String fact, Text label, Text meaning, List<Value> values) implements Choice {
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public boolean isLegal(int value) {
            return value >= 0 && value < values.size();
        }
    }

    /**
     * A value of a listed fact.
     *
     * @param number its place in the list; the last stands for what is not known
     * @param label what people read
     */
    record Value(int number, Text label) {}

    /**
     * A whole number, or not known.
     *
     * @param unit what is counted
     * @param least the smallest
     * @param most the largest
     * @param cuts at which numbers the book begins to say something else, ascending
     */
    record Counted(String fact, Text label, Text meaning, Text unit, int least, int most,
            List<Integer> cuts) implements Choice {
        public Counted {
            cuts = List.copyOf(cuts);
        }

        @Override
        public boolean isLegal(int value) {
            return value == Fact.UNKNOWN || value >= least && value <= most;
        }
    }

    /** The choice of a fact that a book judges. */
    static Choice of(Fact<?> fact, Book<?> book) {
        return switch (fact) {
            case Fact.Enumerated<?> e -> new Listed(e.name(), e.label(), e.meaning(),
                    IntStream.range(0, e.values().size()).mapToObj(i -> new Value(i, e.values().get(i).label()))
                            .toList());
            case Fact.Measured<?> m -> new Counted(m.name(), m.label(), m.meaning(), m.unit(), m.least(), m.most(),
                    book.criteria().stream().flatMap(table -> table.axes().stream())
                            .filter(axis -> axis instanceof Axis.Bands && axis.reads().equals(m.name()))
                            .flatMap(axis -> ((Axis.Bands) axis).cuts().stream()).distinct().sorted().toList());
        };
    }
}
