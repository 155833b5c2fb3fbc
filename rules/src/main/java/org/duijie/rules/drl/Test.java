package org.duijie.rules.drl;

import java.util.List;

/** What a rule asks of the record. Immutable. */
public sealed interface Test {
    /** Where it stands in its file, from 1. */
    int line();

    /**
     * A field against a literal.
     *
     * @param sign one of {@code == != < <= > >=}
     * @param literal a number, a constant such as {@code MajorFit.WITHIN}, or text in quotation marks
     */
    record Compare(String field, String sign, String literal, int line) implements Test {}

    /** All of them hold; true if there are none. */
    record All(List<Test> tests, int line) implements Test {
        public All {
            tests = List.copyOf(tests);
        }
    }

    /** At least one of them holds. */
    record Any(List<Test> tests, int line) implements Test {
        public Any {
            tests = List.copyOf(tests);
        }
    }
}
