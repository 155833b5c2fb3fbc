package org.duijie.rules.byhand;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.Verdict;
import org.duijie.engine.vocabulary.Skill;

/** Skills asked for against those held. */
final class Skills {
    private static final int MOST_COUNTED = 8;

    private static final Found NONE_ASKED = Found.satisfied("技能-4", 6, 0);
    private static final Found NONE_HELD = Found.unmet("技能-5", 0, 0);
    private static final Found UNKNOWN = Found.unknown("技能-6");
    private static final List<String> ALL_ROW = List.of("技能-1");
    private static final List<String> HALF_ROW = List.of("技能-2");
    private static final List<String> FEW_ROW = List.of("技能-3");

    private Skills() {}

    /** How many different ones are held, or a narrower one of them; {@link Requirements#UNKNOWN} if not stated. */
    static int matched(@Nullable List<Skill> asked, @Nullable List<Skill> held) {
        if (asked != null && asked.isEmpty()) {
            return 0;
        }
        if (asked == null || held == null) {
            return Requirements.UNKNOWN;
        }
        int matched = 0;
        for (int i = 0; i < asked.size(); i++) {
            if (isFirst(asked, i) && isHeld(asked.get(i), held)) {
                matched++;
            }
        }
        return matched;
    }

    /** The same in per cent, rounded down. */
    static int share(@Nullable List<Skill> asked, int matched) {
        if (asked == null || matched == Requirements.UNKNOWN) {
            return Requirements.UNKNOWN;
        }
        int different = 0;
        for (int i = 0; i < asked.size(); i++) {
            if (isFirst(asked, i)) {
                different++;
            }
        }
        return different == 0 ? 100 : 100 * matched / different;
    }

    static Found fit(int matched, int share) {
        if (share == Requirements.UNKNOWN) {
            return UNKNOWN;
        }
        if (matched == 0) {
            return share == 100 ? NONE_ASKED : NONE_HELD;
        }
        int points = 4 * Math.min(matched, MOST_COUNTED);
        if (share == 100) {
            return new Found(ALL_ROW, Verdict.SATISFIED, points, 2, null);
        }
        return share >= 50
                ? new Found(HALF_ROW, Verdict.PARTIAL, points, 1, null)
                : new Found(FEW_ROW, Verdict.PARTIAL, points, 0, null);
    }

    private static boolean isFirst(List<Skill> skills, int place) {
        return skills.indexOf(skills.get(place)) == place;
    }

    private static boolean isHeld(Skill asked, List<Skill> held) {
        for (Skill one : held) {
            if (one.within(asked)) {
                return true;
            }
        }
        return false;
    }
}
