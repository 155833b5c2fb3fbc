package org.duijie.rules.byhand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.GraduateProfile;

/** What the bureau adds: urgency of the position, support for graduates, advice. */
final class Support {
    private static final Found LISTED = Found.satisfied("急需-1", 6, 4);
    private static final Found LISTED_OPEN_LONG = Found.several(Verdict.SATISFIED, 12, 4, "急需-1", "急需-2");
    private static final Found LISTED_OPEN_A_MONTH = Found.several(Verdict.SATISFIED, 9, 4, "急需-1", "急需-3");
    private static final Found LISTED_NO_DAY = Found.several(Verdict.UNKNOWN, 6, 4, "急需-1", "急需-6");
    private static final Found OPEN_LONG = Found.satisfied("急需-2", 6, 0);
    private static final Found OPEN_A_MONTH = Found.satisfied("急需-3", 3, 0);
    private static final Found NOT_URGENT = Found.unmet("急需-4", 0, 0);
    private static final Found NO_DAY = Found.unknown("急需-6");
    private static final Found UNKNOWN_OPEN_LONG = Found.several(Verdict.UNKNOWN, 6, 0, "急需-2", "急需-5");
    private static final Found UNKNOWN_OPEN_A_MONTH = Found.several(Verdict.UNKNOWN, 3, 0, "急需-3", "急需-5");
    private static final Found UNKNOWN_OPENED_LATELY = Found.unknown("急需-5");
    private static final Found NOTHING_KNOWN = Found.several(Verdict.UNKNOWN, 0, 0, "急需-5", "急需-6");

    private static final Found YOUNG_AND_URGENT = Found.satisfied("扶持-1", 6, 8);
    private static final Found YOUNG = Found.satisfied("扶持-2", 4, 6);
    private static final Found THIRD_YEAR = Found.partial("扶持-3", 0, 3);
    private static final Found LONG_AGO = Found.unmet("扶持-4", 0, 0);
    private static final Found SUPPORT_UNKNOWN = Found.unknown("扶持-5");

    private static final Found INTERVIEW = Found.satisfied("指导-1", 0, 0).advising("直接面试");
    private static final Found COURSE = Found.partial("指导-2", 0, 0).advising("技能提升培训");
    private static final Found TRAINEE = Found.partial("指导-3", 0, 0).advising("就业见习");
    private static final Found EXAMINATION = Found.partial("指导-4", 0, 0).advising("考证指导");
    private static final Found COMPLETE_PROFILE = Found.unknown("指导-5").advising("完善简历");

    private Support() {}

    static Found shortage(PositionTerms position, LocalDate day) {
        LocalDate since = position.openSince();
        if (since == null) {
            return switch (position.urgent()) {
                case YES -> LISTED_NO_DAY;
                case NO -> NO_DAY;
                case UNKNOWN -> NOTHING_KNOWN;
            };
        }
        long daysOpen = ChronoUnit.DAYS.between(since, day);
        return switch (position.urgent()) {
            case YES -> daysOpen >= 90 ? LISTED_OPEN_LONG : daysOpen >= 30 ? LISTED_OPEN_A_MONTH : LISTED;
            case NO -> daysOpen >= 90 ? OPEN_LONG : daysOpen >= 30 ? OPEN_A_MONTH : NOT_URGENT;
            case UNKNOWN -> daysOpen >= 90
                    ? UNKNOWN_OPEN_LONG
                    : daysOpen >= 30 ? UNKNOWN_OPEN_A_MONTH : UNKNOWN_OPENED_LATELY;
        };
    }

    static Found support(PositionTerms position, GraduateProfile graduate, LocalDate day) {
        LocalDate graduated = graduate.graduated();
        if (graduated == null) {
            return SUPPORT_UNKNOWN;
        }
        long months = ChronoUnit.MONTHS.between(graduated, day);
        if (months <= 24) {
            return position.urgent() == Answer.YES ? YOUNG_AND_URGENT : YOUNG;
        }
        return months <= 36 ? THIRD_YEAR : LONG_AGO;
    }

    static Found guidance(int share, int practiceShort, Found certificates) {
        if (share == Requirements.UNKNOWN) {
            return COMPLETE_PROFILE;
        }
        if (share < 50) {
            return COURSE;
        }
        if (practiceShort == Requirements.UNKNOWN) {
            return COMPLETE_PROFILE;
        }
        if (practiceShort > 0) {
            return TRAINEE;
        }
        return switch (certificates.verdict()) {
            case SATISFIED -> INTERVIEW;
            case PARTIAL, UNMET -> EXAMINATION;
            case UNKNOWN -> COMPLETE_PROFILE;
        };
    }
}
