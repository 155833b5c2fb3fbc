package org.duijie.engine.run;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.timetable.Cause;
import org.duijie.engine.timetable.Schedule;

/**
 * What a run found, under pseudonyms. Reasons of the pairs that did not come about follow from it and the frozen inputs
 * ({@link RunView#why}).
 *
 * @param meetings all meetings, sorted by need, then candidate
 * @param unplaced pairs that no round could take, sorted likewise
 * @param schedule when and where they meet
 * @param eligible number of pairs that might have met
 */
public record RunResult(List<Meeting> meetings, List<Unplaced> unplaced, Schedule schedule, int eligible) {
    public RunResult {
        meetings = List.copyOf(meetings);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * A need and a candidate.
     *
     * @param need pseudonym
     * @param candidate pseudonym
     */
    public record Pair(String need, String candidate) {}

    /**
     * A pair that was allocated, but that no round could take.
     *
     * @param need pseudonym
     * @param candidate pseudonym
     * @param cause why no round could; null in results of before causes were told
     */
    public record Unplaced(String need, String candidate, @Nullable Cause cause) {
        /** Who would have met. */
        public Pair pair() {
            return new Pair(need, candidate);
        }
    }

    /**
     * A meeting that was decided on.
     *
     * @param need pseudonym
     * @param candidate pseudonym
     * @param pinned whether staff had decided it
     * @param needPoints what the need's side gains
     * @param candidatePoints what the candidate's side gains
     */
    public record Meeting(String need, String candidate, boolean pinned, int needPoints, int candidatePoints) {}
}
