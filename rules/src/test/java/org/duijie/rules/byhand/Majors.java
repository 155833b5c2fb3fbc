package org.duijie.rules.byhand;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.MajorsAsked;

/** What follows from the relation of majors. */
final class Majors {
    private static final Found SAME = Found.satisfied("专业-1", 20, 10);
    private static final Found WITHIN = Found.satisfied("专业-2", 14, 7);
    private static final Found WIDENED = Found.satisfied("专业-3", 11, 5);
    private static final Found CORRESPONDS = Found.partial("专业-4", 12, 6);
    private static final Found SAME_CLASS = Found.partial("专业-5", 10, 5);
    private static final Found SAME_DISCIPLINE = Found.partial("专业-6", 7, 3);
    private static final Found ANY = Found.satisfied("专业-7", 8, 4);
    private static final Found OTHER = Found.unmet("专业-8", 0, 0);
    private static final Found UNKNOWN = Found.unknown("专业-9");

    private static final Found AMONG_THEM = Found.satisfied("限定-1", 0, 0);
    private static final Found NOT_AMONG_THEM = Found.unmet("限定-2", 0, 0);
    private static final Found TO_BE_ASKED = Found.unknown("限定-3");
    private static final Found LIMIT_UNKNOWN = Found.unknown("限定-4");
    private static final Found NO_LIMIT = Found.satisfied("限定-5", 0, 0);

    private Majors() {}

    static Found fit(MajorRelation relation) {
        return switch (relation) {
            case SAME -> SAME;
            case WITHIN -> WITHIN;
            case WIDENED -> WIDENED;
            case CORRESPONDS -> CORRESPONDS;
            case SAME_CLASS -> SAME_CLASS;
            case SAME_DISCIPLINE -> SAME_DISCIPLINE;
            case ANY -> ANY;
            case OTHER -> OTHER;
            case UNKNOWN -> UNKNOWN;
        };
    }

    static Found limit(@Nullable MajorsAsked asked, MajorRelation relation) {
        if (asked == null || !asked.only()) {
            return NO_LIMIT;
        }
        return switch (relation) {
            case SAME, WITHIN, WIDENED, ANY -> AMONG_THEM;
            case SAME_CLASS, SAME_DISCIPLINE, OTHER -> NOT_AMONG_THEM;
            case CORRESPONDS -> TO_BE_ASKED;
            case UNKNOWN -> LIMIT_UNKNOWN;
        };
    }
}
