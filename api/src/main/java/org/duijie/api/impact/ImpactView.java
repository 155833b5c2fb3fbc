package org.duijie.api.impact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.api.run.Cast;
import org.duijie.engine.impact.Cause;
import org.duijie.engine.impact.Effect;
import org.duijie.engine.impact.PairChange;
import org.duijie.engine.impact.PairState;
import org.duijie.engine.text.Text;

/** What changes for pairs, in words and with names. */
final class ImpactView {
    private final Cast cast;

    ImpactView(Cast cast) {
        this.cast = cast;
    }

    /**
     * A pair for which something changes.
     *
     * @param need the need
     * @param candidate the candidate
     * @param what what becomes of it
     * @param kind what becomes of it, for its colour: gained, lost, better, worse or other
     * @param points points of both sides before and after
     * @param places places among the first of both rankings before and after; empty where they stay
     * @param causes the rows that did it, in words
     */
    record Line(Cast.What need, Cast.Who candidate, Text what, String kind, String points, Text places,
            List<Text> causes) {}

    Line line(PairChange change) {
        return new Line(cast.what(change.need()), cast.who(change.candidate()), what(change), kind(change),
                points(change.before()) + " → " + points(change.after()), places(change),
                change.causes().stream().map(Cause::words).toList());
    }

    private static Text what(PairChange change) {
        if (change.gainsMeeting()) {
            return Text.of("新增对接", "gains a meeting");
        }
        if (change.losesMeeting()) {
            return Text.of("失去对接", "loses its meeting");
        }
        @Nullable
        Effect effect = change.effect();
        return effect == null ? Text.of("名次改变", "another place") : effect.label();
    }

    private static String kind(PairChange change) {
        if (change.gainsMeeting()) {
            return "gained";
        }
        if (change.losesMeeting()) {
            return "lost";
        }
        return change.effect() == Effect.MAY_NOW_MEET
                ? "better"
                : change.effect() == Effect.MAY_NO_LONGER_MEET ? "worse" : "other";
    }

    private static String points(PairState state) {
        return state.needPoints() + " + " + state.candidatePoints();
    }

    private static Text places(PairChange change) {
        if (!change.moves()) {
            return Text.same("");
        }
        return Text.of(
                "需方名次 " + place(change.before().placeForNeed(), "未进前列") + " → "
                        + place(change.after().placeForNeed(), "未进前列") + "，候选方名次 "
                        + place(change.before().placeForCandidate(), "未进前列") + " → "
                        + place(change.after().placeForCandidate(), "未进前列"),
                "for the need " + place(change.before().placeForNeed(), "–") + " → "
                        + place(change.after().placeForNeed(), "–") + ", for the candidate "
                        + place(change.before().placeForCandidate(), "–") + " → "
                        + place(change.after().placeForCandidate(), "–"));
    }

    private static String place(int place, String none) {
        return place == 0 ? none : Integer.toString(place);
    }
}
