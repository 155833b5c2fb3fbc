package org.duijie.index.openings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good ranked answers are, each from 0 to 1, by the usual definitions: a title is relevant from grade 1 on, and gains of
 * nDCG are 2^grade - 1.
 *
 * @param averagePrecision over the whole ranking
 * @param ndcg of the first ten
 * @param precision of the first ten
 * @param recall of the first hundred
 */
record Measures(double averagePrecision, double ndcg, double precision, double recall) {
    private static final int FIRST = 10;
    private static final int MANY = 100;

    static Measures of(List<String> ranked, Map<String, Integer> relevant) {
        int hits = 0;
        int early = 0;
        int within = 0;
        double precisions = 0;
        double gain = 0;
        for (int i = 0; i < ranked.size(); i++) {
            int grade = relevant.getOrDefault(ranked.get(i), 0);
            if (grade > 0) {
                hits++;
                precisions += (double) hits / (i + 1);
                early += i < FIRST ? 1 : 0;
                within += i < MANY ? 1 : 0;
                gain += i < FIRST ? gain(grade, i) : 0;
            }
        }
        return new Measures(precisions / relevant.size(), gain / best(relevant), (double) early / FIRST,
                (double) within / relevant.size());
    }

    private static double best(Map<String, Integer> relevant) {
        List<Integer> grades = relevant.values().stream().sorted(Comparator.reverseOrder())
                .limit(FIRST).toList();
        double best = 0;
        for (int i = 0; i < grades.size(); i++) {
            best += gain(grades.get(i), i);
        }
        return best;
    }

    private static double gain(int grade, int place) {
        return (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(place + 2);
    }

    Measures plus(Measures other) {
        return new Measures(averagePrecision + other.averagePrecision, ndcg + other.ndcg, precision + other.precision,
                recall + other.recall);
    }

    Measures by(int number) {
        return new Measures(averagePrecision / number, ndcg / number, precision / number, recall / number);
    }
}
