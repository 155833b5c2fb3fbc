package org.duijie.rules.book;

import java.util.List;
import java.util.stream.Stream;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactValue;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/** The values a column takes. Immutable. */
public sealed interface Scale {
    /** The four verdicts. */
    Scale VERDICTS = new Labels(Stream.of(Verdict.values()).map(Verdict::label).toList(),
            Stream.<Enum<?>>of(Verdict.values()).toList(), Verdict.UNKNOWN.ordinal());

    /** The known values, as spans. */
    List<Span> known();

    /** Whether a value may be missing. */
    boolean mayBeUnknown();

    /** The values of a fact. */
    static Scale of(Fact<?> fact) {
        return switch (fact) {
            case Fact.Enumerated<?> e -> new Labels(e.values().stream().map(FactValue::label).toList(),
                    e.values().stream().<Enum<?>>map(v -> (Enum<?>) v).toList(), e.values().size() - 1);
            case Fact.Measured<?> m -> new Numbers(m.least(), m.most(), true);
        };
    }

    /**
     * A closed list.
     *
     * @param labels what people read, in the order of the ordinals
     * @param constants the values themselves
     * @param unknown ordinal of the value that says "not known"
     */
    record Labels(List<Text> labels, List<Enum<?>> constants, int unknown) implements Scale {
        public Labels {
            labels = List.copyOf(labels);
            constants = List.copyOf(constants);
        }

        @Override
        public List<Span> known() {
            return Span.without(List.of(new Span(0, labels.size() - 1)), List.of(new Span(unknown, unknown)));
        }

        @Override
        public boolean mayBeUnknown() {
            return true;
        }
    }

    /**
     * Whole numbers.
     *
     * @param least the smallest
     * @param most the largest
     */
    record Numbers(int least, int most, boolean mayBeUnknown) implements Scale {
        @Override
        public List<Span> known() {
            return List.of(new Span(least, most));
        }
    }
}
