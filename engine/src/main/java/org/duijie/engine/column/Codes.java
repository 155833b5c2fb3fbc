package org.duijie.engine.column;

/** A whole number from 0 for each row, in as little memory as its largest needs. Immutable and thread safe. */
public sealed interface Codes {

    /** Reads the numbers of the first {@code count} rows named into {@code codes}. */
    void read(int[] rows, int count, int[] codes);

    /** Reads the numbers of so many rows from one on into {@code codes}. */
    void read(int from, int count, int[] codes);

    /** The number of a row. */
    int of(int row);

    /** The same numbers in the form that suits them. */
    static Codes of(int[] codes, int distinct) {
        if (distinct > Character.MAX_VALUE + 1) {
            return new Wide(codes);
        }
        char[] narrow = new char[codes.length];
        for (int i = 0; i < codes.length; i++) {
            narrow[i] = (char) codes[i];
        }
        return new Narrow(narrow);
    }

    /** Up to 65,536 different numbers. */
    final class Narrow implements Codes {
        private final char[] of;

        private Narrow(char[] of) {
            this.of = of;
        }

        @Override
        public int of(int row) {
            return of[row];
        }

        @Override
        public void read(int from, int count, int[] codes) {
            for (int i = 0; i < count; i++) {
                codes[i] = of[from + i];
            }
        }

        @Override
        public void read(int[] rows, int count, int[] codes) {
            for (int i = 0; i < count; i++) {
                codes[i] = of[rows[i]];
            }
        }
    }

    /** More different numbers. */
    final class Wide implements Codes {
        private final int[] of;

        private Wide(int[] of) {
            this.of = of;
        }

        @Override
        public int of(int row) {
            return of[row];
        }

        @Override
        public void read(int from, int count, int[] codes) {
            System.arraycopy(of, from, codes, 0, count);
        }

        @Override
        public void read(int[] rows, int count, int[] codes) {
            for (int i = 0; i < count; i++) {
                codes[i] = of[rows[i]];
            }
        }
    }
}
