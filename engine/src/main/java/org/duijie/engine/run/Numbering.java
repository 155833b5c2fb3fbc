package org.duijie.engine.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.duijie.engine.session.Roster;

/** Numbers for the pseudonyms of a frozen roster, 0, 1, 2… in their order. Immutable. */
final class Numbering {
    private final List<String> needs;
    private final List<String> candidates;
    private final Map<String, Integer> needNumbers;
    private final Map<String, Integer> candidateNumbers;

    Numbering(Roster roster) {
        needs = roster.needs().stream().map(Roster.RosterNeed::need).toList();
        candidates = roster.candidates().stream().map(Roster.RosterCandidate::party).toList();
        needNumbers = numbers(needs);
        candidateNumbers = numbers(candidates);
    }

    private static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
        return numbers;
    }

    List<String> needs() {
        return needs;
    }

    List<String> candidates() {
        return candidates;
    }

    int need(String need) {
        return Objects.requireNonNull(needNumbers.get(need));
    }

    int candidate(String candidate) {
        return Objects.requireNonNull(candidateNumbers.get(candidate));
    }
}
