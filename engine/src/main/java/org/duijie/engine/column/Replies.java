package org.duijie.engine.column;

import java.util.Arrays;

/** What each of many elements answers to one question, nearly all the same. Immutable. */
final class Replies {
    private final int usual;
    private final int[] unusual;
    private final int[] answers;

    private Replies(int usual, int[] unusual, int[] answers) {
        this.usual = usual;
        this.unusual = unusual;
        this.answers = answers;
    }

    /**
     * Some answers, and the usual one of all others.
     *
     * @param places of those asked, ascending
     * @param answers theirs
     */
    static Replies of(int usual, int[] places, int[] answers) {
        int[] unusual = new int[places.length];
        int[] theirs = new int[places.length];
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            if (answers[i] != usual) {
                unusual[count] = places[i];
                theirs[count++] = answers[i];
            }
        }
        return new Replies(usual, Arrays.copyOf(unusual, count), Arrays.copyOf(theirs, count));
    }

    /** That of the element at a place. */
    int of(int place) {
        int at = Arrays.binarySearch(unusual, place);
        return at < 0 ? usual : answers[at];
    }

    /** The one most lists have. */
    int usual() {
        return usual;
    }

    /** The places of the elements that have another, ascending. */
    int[] unusual() {
        return unusual;
    }

    /** How much speaks for each answer. For one thread. */
    static final class Count {
        /** Facts of single elements hardly have more values. */
        private static final int FEW = 8;

        private int[] answers = new int[FEW];
        private int[] counts = new int[FEW];
        private int size;

        void add(int answer, int more) {
            int at = 0;
            while (at < size && answers[at] != answer) {
                at++;
            }
            if (at == size) {
                if (size == answers.length) {
                    answers = Arrays.copyOf(answers, 2 * size);
                    counts = Arrays.copyOf(counts, 2 * size);
                }
                answers[size++] = answer;
            }
            counts[at] += more;
        }

        /** That for which most speaks. */
        int most() {
            int most = 0;
            for (int at = 1; at < size; at++) {
                most = counts[at] > counts[most] ? at : most;
            }
            return answers[most];
        }
    }
}
