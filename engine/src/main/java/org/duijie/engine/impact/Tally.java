package org.duijie.engine.impact;

/**
 * How many pairs change, each counted under what it is.
 *
 * @param mayNowMeet as {@link Effect#MAY_NOW_MEET}
 * @param mayNoLongerMeet as {@link Effect#MAY_NO_LONGER_MEET}
 * @param otherwiseBarred as {@link Effect#OTHERWISE_BARRED}
 * @param points as {@link Effect#POINTS}
 * @param gained pairs that gain a meeting, whatever else they are
 * @param lost pairs that lose one
 */
public record Tally(long mayNowMeet, long mayNoLongerMeet, long otherwiseBarred, long points, long gained, long lost) {
    /** Nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** Pairs of which the book itself changes something. */
    public long changed() {
        return mayNowMeet + mayNoLongerMeet + otherwiseBarred + points;
    }

    /** Whether anything changes at all. */
    public boolean isAny() {
        return changed() + gained + lost > 0;
    }

    /** @param effects counts by the ordinals of {@link Effect} */
    static Tally of(long[] effects, long gained, long lost) {
        return new Tally(effects[Effect.MAY_NOW_MEET.ordinal()], effects[Effect.MAY_NO_LONGER_MEET.ordinal()],
                effects[Effect.OTHERWISE_BARRED.ordinal()], effects[Effect.POINTS.ordinal()], gained, lost);
    }

    Tally and(Tally other) {
        return new Tally(mayNowMeet + other.mayNowMeet, mayNoLongerMeet + other.mayNoLongerMeet,
                otherwiseBarred + other.otherwiseBarred, points + other.points, gained + other.gained,
                lost + other.lost);
    }
}
