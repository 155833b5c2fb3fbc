package org.duijie.rules.compile;

import java.util.List;

import org.duijie.engine.match.Verdict;

/**
 * What a criterion of the second layer is judged on. Public only because the generated rules read it.
 *
 * @param first verdict of the first criterion read
 * @param second verdict of the second; UNKNOWN if fewer are read, and so on
 * @param satisfied how many of those read are satisfied
 * @param unknown how many of those read are unknown
 */
public record Verdicts(Verdict first, Verdict second, Verdict third, Verdict fourth, Verdict fifth, int satisfied,
        int unknown) {
    /** The components that hold a verdict, in order. */
    static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth");

    /** The verdicts of the criteria read, at most five. */
    static Verdicts of(List<Verdict> read) {
        return new Verdicts(at(read, 0), at(read, 1), at(read, 2), at(read, 3), at(read, 4),
                (int) read.stream().filter(v -> v == Verdict.SATISFIED).count(),
                (int) read.stream().filter(v -> v == Verdict.UNKNOWN).count());
    }

    private static Verdict at(List<Verdict> read, int place) {
        return place < read.size() ? read.get(place) : Verdict.UNKNOWN;
    }
}
