package org.duijie.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.run.RunResult.Meeting;
import org.duijie.engine.run.RunResult.Pair;

/**
 * What differs between two runs of a session, by the real ids of needs and candidates.
 *
 * @param kept number of pairs that meet in both
 * @param changes pairs that meet in one of the two or whose points changed, sorted by need, then candidate
 */
public record RunDifference(int kept, List<Change> changes) {
    public RunDifference {
        changes = List.copyOf(changes);
    }

    /**
     * A pair that differs.
     *
     * @param need id of the need
     * @param candidate id of the candidate
     * @param before the meeting in the earlier run; null if there was none
     * @param after the meeting in the later run; null if there is none
     */
    public record Change(String need, String candidate, @Nullable Meeting before, @Nullable Meeting after) {}

    /** Compares two results. Pairs of which one side has been erased are left out. */
    static RunDifference of(RunResult before, Pseudonyms whoBefore, RunResult after, Pseudonyms whoAfter) {
        Map<Pair, Meeting> earlier = byId(before, whoBefore);
        Map<Pair, Meeting> later = byId(after, whoAfter);
        TreeSet<Pair> all = new TreeSet<>(
                java.util.Comparator.comparing(Pair::need).thenComparing(Pair::candidate));
        all.addAll(earlier.keySet());
        all.addAll(later.keySet());
        int kept = 0;
        List<Change> changes = new ArrayList<>();
        for (Pair pair : all) {
            Meeting a = earlier.get(pair);
            Meeting b = later.get(pair);
            if (a != null && b != null) {
                kept++;
            }
            if (a == null || b == null || a.needPoints() != b.needPoints()
                    || a.candidatePoints() != b.candidatePoints()) {
                changes.add(new Change(pair.need(), pair.candidate(), a, b));
            }
        }
        return new RunDifference(kept, changes);
    }

    private static Map<Pair, Meeting> byId(RunResult result, Pseudonyms who) {
        Map<Pair, Meeting> meetings = new HashMap<>();
        for (Meeting meeting : result.meetings()) {
            Optional<String> need = who.findId(meeting.need());
            Optional<String> candidate = who.findId(meeting.candidate());
            if (need.isPresent() && candidate.isPresent()) {
                meetings.put(new Pair(need.get(), candidate.get()), meeting);
            }
        }
        return meetings;
    }
}
