package org.duijie.engine.timetable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.duijie.engine.text.Text;

/**
 * Why a meeting has no round. Every cause but {@link NotFound} is a proof: no timetable holds the meeting together with all
 * those that have been placed.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Cause.NeverTogether.class, name = "never-together"),
        @JsonSubTypes.Type(value = Cause.HostFull.class, name = "host-full"),
        @JsonSubTypes.Type(value = Cause.CandidateFull.class, name = "candidate-full"),
        @JsonSubTypes.Type(value = Cause.InterviewerBusy.class, name = "interviewer-busy"),
        @JsonSubTypes.Type(value = Cause.WalksTooLong.class, name = "walks-too-long"),
        @JsonSubTypes.Type(value = Cause.NotFound.class, name = "not-found")})
public sealed interface Cause {

    /** Whether it is certain that there was no room. */
    default boolean proved() {
        return true;
    }

    /** What people read. */
    Text words();

    /** There is no round in which a table of the host is open and the candidate is there. */
    record NeverTogether() implements Cause {
        @Override
        public Text words() {
            return Text.of("双方没有一个轮次同时在场（迟到、早退、休息或晚开桌）。",
                    "There is no round in which both are there: late arrival, early leave, a break or a table that opens"
                            + " late.");
        }
    }

    /**
     * The host's tables are all taken whenever this meeting could be.
     *
     * @param meetings how many of the host's meetings, this one included, have only certain rounds
     * @param places tables of the host in those rounds, fewer
     */
    record HostFull(int meetings, int places) implements Cause {
        @Override
        public Text words() {
            return Text.of("单位的桌位不够：只能排在同一些轮次的有 " + meetings + " 场，而这些轮次里该单位总共只有 " + places + " 个桌位。",
                    "The host's tables do not suffice: " + meetings
                            + " of its meetings have only the same rounds, and in"
                            + " those it has " + places + " places.");
        }
    }

    /**
     * The candidate meets others whenever this meeting could be.
     *
     * @param meetings how many of the candidate's meetings, this one included, have only certain rounds
     * @param places how many he can hold in those rounds, fewer
     */
    record CandidateFull(int meetings, int places) implements Cause {
        @Override
        public Text words() {
            return Text.of("本人的时间不够：只能排在同一些轮次的有 " + meetings + " 场，而这些轮次里本人最多参加 " + places + " 场。",
                    "The candidate's time does not suffice: " + meetings
                            + " of his meetings have only the same rounds, in"
                            + " which he can hold " + places + ".");
        }
    }

    /**
     * The interviewer whom the need shares with others is taken whenever this meeting could be.
     *
     * @param meetings how many meetings of these needs, this one included, have only certain rounds
     * @param rounds those rounds, fewer
     */
    record InterviewerBusy(int meetings, int rounds) implements Cause {
        @Override
        public Text words() {
            return Text.of("共用的面试官忙不过来：需由其接待的有 " + meetings + " 场，能用的轮次只有 " + rounds + " 个。",
                    "The shared interviewer does not suffice: " + meetings + " meetings have only the same " + rounds
                            + " rounds.");
        }
    }

    /**
     * The candidate would spend too much of his time on the way.
     *
     * @param meetings his meetings, this one included
     * @param venues halls they are in
     * @param rounds rounds from the first to the last he could use, too few for meetings and walks
     */
    record WalksTooLong(int meetings, int venues, int rounds) implements Cause {
        @Override
        public Text words() {
            return Text.of("会场之间步行来不及：" + meetings + " 场分在 " + venues + " 个会场，加上换场要空出的轮次，" + rounds + " 个轮次排不下。",
                    "There is no time to walk: " + meetings + " meetings in " + venues
                            + " halls, with the rounds the way between them takes, do not go into " + rounds
                            + " rounds.");
        }
    }

    /**
     * No room was found, but neither is it proved that there is none.
     *
     * @param steps steps the search took
     */
    record NotFound(int steps) implements Cause {
        @Override
        public boolean proved() {
            return false;
        }

        @Override
        public Text words() {
            return Text.of("在 " + steps + " 步的搜索内没有找到能同时排下各场的轮次（不等于一定排不下）。",
                    "A search of " + steps
                            + " steps found no timetable that holds this meeting as well; that is no proof"
                            + " that there is none.");
        }
    }
}
