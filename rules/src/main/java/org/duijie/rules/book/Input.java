package org.duijie.rules.book;

import org.duijie.engine.compare.Fact;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;

/** What a column of a sheet reads. Immutable. */
public sealed interface Input {
    /** Stable name: the fact's, the criterion's id, or a word for the count. */
    String name();

    /** What people call it: the column's heading. */
    Text label();

    /** The values it takes. */
    Scale scale();

    /**
     * A fact of the comparison.
     *
     * @param fact the fact
     * @param scale its values
     */
    record OfFact(Fact<?> fact, Scale scale) implements Input {
        /** Reads that fact. */
        public OfFact(Fact<?> fact) {
            this(fact, Scale.of(fact));
        }

        @Override
        public String name() {
            return fact.name();
        }

        @Override
        public Text label() {
            return fact.label();
        }
    }

    /**
     * The verdict of a criterion of the first layer.
     *
     * @param name the criterion's id
     * @param label the criterion's name
     */
    record OfVerdict(String name, Text label) implements Input {
        @Override
        public Scale scale() {
            return Scale.VERDICTS;
        }
    }

    /**
     * How many of the criteria read came to a verdict.
     *
     * @param verdict SATISFIED or UNKNOWN
     * @param most number of criteria read
     */
    record OfCount(Verdict verdict, int most) implements Input {
        @Override
        public String name() {
            return verdict == Verdict.UNKNOWN ? "unknown" : "satisfied";
        }

        @Override
        public Text label() {
            return Text.of(verdict.label().zh() + "项数", "number " + verdict.label().en());
        }

        @Override
        public Scale scale() {
            return new Scale.Numbers(0, most, false);
        }
    }
}
