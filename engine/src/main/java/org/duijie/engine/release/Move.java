package org.duijie.engine.release;

import java.time.Instant;
import java.util.List;

import org.duijie.engine.text.Text;

/**
 * A meeting moved by staff after the release.
 *
 * @param number 1, 2, 3… within the release
 * @param need pseudonym of the meeting's need
 * @param candidate pseudonym of the meeting's candidate
 * @param round the new round, 1 to the timetable's rounds + 20
 * @param table the new table, 1 to the timetable's tables
 * @param note why; 1 to 500 characters
 * @param breaks the constraints it breaks, accepted by whoever moved it; empty if none
 * @param at when
 * @param by which account
 */
public record Move(int number, String need, String candidate, int round, int table, String note, List<Broken> breaks,
        Instant at, String by) {
    public Move {
        breaks = List.copyOf(breaks);
    }

    /**
     * A move that is to be recorded; number, time and account are added then.
     *
     * @param need see {@link Move#need()}
     * @param candidate see {@link Move#candidate()}
     * @param round see {@link Move#round()}
     * @param table see {@link Move#table()}
     * @param note see {@link Move#note()}
     * @param breaks see {@link Move#breaks()}
     */
    public record Plan(String need, String candidate, int round, int table, String note, List<Broken> breaks) {
        public Plan {
            breaks = List.copyOf(breaks);
        }
    }

    /** What a move can break. */
    public enum Broken {
        /** The table has another meeting in that round. */
        TABLE_TAKEN("该桌该轮已有对接", "the table has another meeting in that round"),
        /** The candidate has as many meetings in that round as he can hold at the same time. */
        CANDIDATE_BUSY("本人该轮已有对接", "the candidate has another meeting in that round"),
        /** The table belongs to another host. */
        FOREIGN_TABLE("该桌属于其他单位", "the table belongs to another host"),
        /** The round lies beyond the most the session has time for. */
        BEYOND_ROUNDS("超出活动的轮次", "the round lies beyond those the session has time for"),
        /** The table is closed or the candidate is away in that round. */
        AWAY("该轮桌未开或本人不在场", "the table is closed or the candidate is away in that round"),
        /** The candidate has a meeting in another hall too near in time to walk. */
        WALK_TOO_SHORT("本人来不及从另一会场走过来", "the candidate has no time to walk from or to another hall"),
        /** The interviewer whom the need shares with others is taken in that round. */
        INTERVIEWER_BUSY("共用的面试官该轮已有对接", "the shared interviewer has another meeting in that round");

        private final Text label;

        Broken(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        /** What people read. */
        public Text label() {
            return label;
        }
    }
}
