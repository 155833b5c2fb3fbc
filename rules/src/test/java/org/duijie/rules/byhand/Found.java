package org.duijie.rules.byhand;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Verdict;

/**
 * What a criterion says of a pair.
 *
 * @param rows the rows that said so
 * @param outcome the advice given, if the criterion gives any
 */
public record Found(List<String> rows, Verdict verdict, int needPoints, int candidatePoints,
        @Nullable String outcome) {

    static Found satisfied(String row, int needPoints, int candidatePoints) {
        return of(Verdict.SATISFIED, row, needPoints, candidatePoints);
    }

    static Found partial(String row, int needPoints, int candidatePoints) {
        return of(Verdict.PARTIAL, row, needPoints, candidatePoints);
    }

    static Found unmet(String row, int needPoints, int candidatePoints) {
        return of(Verdict.UNMET, row, needPoints, candidatePoints);
    }

    static Found unknown(String row) {
        return of(Verdict.UNKNOWN, row, 0, 0);
    }

    private static Found of(Verdict verdict, String row, int needPoints, int candidatePoints) {
        return new Found(List.of(row), verdict, needPoints, candidatePoints, null);
    }

    static Found several(Verdict verdict, int needPoints, int candidatePoints, String... rows) {
        return new Found(List.of(rows), verdict, needPoints, candidatePoints, null);
    }

    Found advising(String advice) {
        return new Found(rows, verdict, needPoints, candidatePoints, advice);
    }
}
