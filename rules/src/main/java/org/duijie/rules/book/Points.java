package org.duijie.rules.book;

import org.duijie.engine.text.Text;

/** What a row gives to one side. */
public sealed interface Points {
    /** Most that one number in a sheet may be, either way. */
    int LIMIT = 1_000;

    /** As it stands in a sheet. */
    Text label();

    /** A whole number. */
    record Fixed(int points) implements Points {
        @Override
        public Text label() {
            return Text.same(Integer.toString(points));
        }
    }

    /**
     * A multiple of a measured fact.
     *
     * @param each points for each one counted
     * @param counted what is counted
     */
    record Counted(int each, Input.OfFact counted) implements Points {
        @Override
        public Text label() {
            return Text.of(each + " × " + counted.label().zh(), each + " × " + counted.label().en());
        }
    }
}
